// The contents of files on their way up and down.

package cpod

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"sync"
)

// content is what an upload sends. It is read while it is sent, and never held.
type content struct {
	source io.Reader
	// size is -1 where it is not known before.
	size     int64
	begin    int64
	progress func()
	touched  bool
	latest   *reading
}

func newContent(source io.Reader) *content {
	c := &content{source: source, size: -1}
	if seeker, ok := source.(io.Seeker); ok {
		begin, err := seeker.Seek(0, io.SeekCurrent)
		end, ended := seeker.Seek(0, io.SeekEnd)
		_, back := seeker.Seek(begin, io.SeekStart)
		if err == nil && ended == nil && back == nil {
			c.begin, c.size = begin, end-begin
			return c
		}
	}
	if sized, ok := source.(interface{ Len() int }); ok {
		c.size = int64(sized.Len())
	}
	return c
}

// rewind goes back to where the content began, once the try before has let go of the source.
func (c *content) rewind(ctx context.Context) bool {
	if c.latest != nil {
		select {
		case <-c.latest.closed:
		case <-ctx.Done():
			return false
		}
	}
	if !c.touched {
		return true
	}
	seeker, ok := c.source.(io.Seeker)
	if !ok {
		return false
	}
	_, err := seeker.Seek(c.begin, io.SeekStart)
	return err == nil
}

// open gives the content to one try.
func (c *content) open() io.ReadCloser {
	if c.size == 0 {
		return http.NoBody
	}
	c.latest = &reading{content: c, closed: make(chan struct{})}
	return c.latest
}

// reading is the content as one try reads it; net/http may close it after the try has ended.
type reading struct {
	content *content
	closing sync.Once
	closed  chan struct{}
}

func (r *reading) Read(p []byte) (int, error) {
	r.content.touched = true
	n, err := r.content.source.Read(p)
	r.content.progress()
	return n, err
}

func (r *reading) Close() error {
	r.closing.Do(func() { close(r.closed) })
	return nil
}

// stream is a download. The time of the call begins anew with whatever arrives.
type stream struct {
	body       io.ReadCloser
	own, total *limit
}

func (s *stream) Read(p []byte) (int, error) {
	n, err := s.body.Read(p)
	s.own.restart()
	s.total.restart()
	return n, err
}

func (s *stream) Close() error {
	err := s.body.Close()
	s.own.end()
	s.total.end()
	return err
}

func upload[T any](ctx context.Context, e *engine, path, id string, source io.Reader, opts []CallOption) (*T, error) {
	c := e.newCall(http.MethodPut, path+"/{id}/content", url.Values{}, opts).to(id)
	if source == nil {
		source = http.NoBody
	}
	c.content = newContent(source)
	return fetchOne[T](ctx, e, c)
}

func download(ctx context.Context, e *engine, path, id string, opts []CallOption) (io.ReadCloser, error) {
	c := e.newCall(http.MethodGet, path+"/{id}/content", url.Values{}, opts).to(id)
	c.streamed = true
	a, err := e.do(ctx, c)
	if err != nil || a.status == http.StatusNotModified {
		return nil, err
	}
	return a.stream, nil
}

func complete[T any](ctx context.Context, e *engine, path, id string, opts []CallOption) (*T, error) {
	c := e.newCall(http.MethodPost, path+"/{id}/content", url.Values{}, opts).to(id)
	c.repeats = unsent
	return fetchOne[T](ctx, e, c)
}
