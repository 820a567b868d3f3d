// Stands in for the diagram library until a page has a diagram, and then loads it from this site; without it the theme would ask a CDN.
;(() => {
  const address = new URL('mermaid.min.js', document.currentScript.src).href
  let settings
  let library

  const load = () =>
    new Promise((done, failed) => {
      const script = document.createElement('script')
      script.src = address
      script.onload = () => {
        window.mermaid.initialize(settings)
        done(window.mermaid)
      }
      script.onerror = () => failed(new Error(`${address} did not load`))
      document.head.append(script)
    })

  window.mermaid = {
    initialize(given) {
      settings = given
    },
    async render(id, text) {
      library ??= load()
      return (await library).render(id, text)
    },
  }
})()
