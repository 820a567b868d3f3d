// A page opened from a folder may not start a worker, which the search needs; there its script runs in a hidden frame instead.
if (window.location.protocol === 'file:') {
  const deliver = (target, data) => {
    const copy = structuredClone(data)
    setTimeout(() => target.dispatchEvent(new MessageEvent('message', { data: copy })))
  }

  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      const frame = document.createElement('iframe')
      frame.hidden = true
      this.loaded = new Promise((done) => {
        frame.onload = () => {
          frame.onload = null
          const inside = frame.contentWindow
          // As between a worker and its page, messages are copies and arrive later.
          inside.postMessage = (data) => deliver(this, data)
          const script = inside.document.createElement('script')
          script.src = address
          script.onload = () => done(inside)
          inside.document.body.append(script)
        }
      })
      this.terminate = () => frame.remove()
      document.body.append(frame)
    }

    set onmessage(listener) {
      this.addEventListener('message', listener)
    }

    async postMessage(data) {
      const inside = await this.loaded
      deliver(inside, data)
    }
  }
}
