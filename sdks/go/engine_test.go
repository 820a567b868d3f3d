// Tests of calls against a server: tokens, tries, cancellation, walks and files.

package cpod

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const emptyPage = `{"data":[],"total":0,"page":1,"pageSize":50,"hasMore":false,"meta":{"requestId":"req-1"}}`

// answering gives a client of a server which gives tokens, and leaves all else to handle.
func answering(t *testing.T, handle http.HandlerFunc, opts ...Option) *Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == tokenPath {
			io.WriteString(w, `{"access_token":"token-1","expires_in":3600}`)
			return
		}
		handle(w, r)
	}))
	t.Cleanup(server.Close)
	return New("key", append([]Option{WithBaseURL(server.URL)}, opts...)...)
}

func TestAThousandFirstCallsMakeOneTokenRequest(t *testing.T) {
	var tokens, calls atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == tokenPath {
			tokens.Add(1)
			io.WriteString(w, `{"access_token":"token-1","expires_in":3600}`)
			return
		}
		calls.Add(1)
		io.WriteString(w, emptyPage)
	}))
	defer server.Close()
	client := New("key", WithBaseURL(server.URL))
	var running sync.WaitGroup
	for range 1000 {
		running.Add(1)
		go func() {
			defer running.Done()
			if _, err := client.People.List(context.Background(), nil); err != nil {
				t.Error(err)
			}
		}()
	}
	running.Wait()
	if tokens.Load() != 1 || calls.Load() != 1000 {
		t.Errorf("%d token requests for %d calls", tokens.Load(), calls.Load())
	}
}

func TestACallerThatGivesUpDoesNotEndTheTokenRequestOfOthers(t *testing.T) {
	asked, answer := make(chan struct{}), make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == tokenPath {
			close(asked)
			<-answer
			io.WriteString(w, `{"access_token":"token-1","expires_in":3600}`)
			return
		}
		io.WriteString(w, emptyPage)
	}))
	defer server.Close()
	client := New("key", WithBaseURL(server.URL))
	impatient, giveUp := context.WithCancel(context.Background())
	first, second := make(chan error), make(chan error)
	go func() { _, err := client.People.List(impatient, nil); first <- err }()
	<-asked
	go func() { _, err := client.People.List(context.Background(), nil); second <- err }()
	giveUp()
	if err := <-first; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	close(answer)
	if err := <-second; err != nil {
		t.Error(err)
	}
}

func TestACanceledCallEndsInTheMidstOfAWait(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "60")
		w.WriteHeader(503)
		// The client hears the answer before it waits, so the cancellation may come at any time from here.
		cancel()
	})
	_, err := client.People.List(ctx, nil)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestEveryTryIsCounted(t *testing.T) {
	var tries atomic.Int64
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		tries.Add(1)
		connection, _, _ := w.(http.Hijacker).Hijack()
		connection.Close()
	}, WithMaxRetries(0))
	_, err := client.People.Get(context.Background(), "per-1")
	var broken *ConnectionError
	if !errors.As(err, &broken) || broken.Attempts != 1 || tries.Load() != 1 {
		t.Errorf("%v after %d requests", err, tries.Load())
	}
}

func TestAWalkAsksForNoPageBeforeItIsNeeded(t *testing.T) {
	var pages atomic.Int64
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		pages.Add(1)
		w.Header().Set("Link", `</v1/people?cursor=c`+r.URL.Query().Get("cursor")+`>; rel="next"`)
		io.WriteString(w, `{"data":[{"id":"per-1"},{"id":"per-2"}],"meta":{}}`)
	})
	walk := client.People.Iterate(context.Background(), nil)
	if pages.Load() != 0 {
		t.Error("a page was asked for before the walk began")
	}
	seen := 0
	for _, err := range walk {
		if err != nil {
			t.Fatal(err)
		}
		if seen++; seen == 4 {
			break
		}
	}
	if pages.Load() != 2 {
		t.Errorf("%d pages for 4 records", pages.Load())
	}
}

func TestAnUploadIsSentAsItIsRead(t *testing.T) {
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		size, _ := io.Copy(io.Discard, r.Body)
		if size != 64<<20 || r.ContentLength != -1 {
			t.Errorf("%d bytes of %d", size, r.ContentLength)
		}
		io.WriteString(w, `{"data":{"id":"obj-1"},"meta":{}}`)
	})
	object, err := client.Storage.Upload(context.Background(), "obj-1", io.LimitReader(zeros{}, 64<<20))
	if err != nil || object.ID != "obj-1" {
		t.Error(object, err)
	}
}

func TestADownloadMayTakeLongerThanATryWhileBytesFlow(t *testing.T) {
	step := make(chan struct{})
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		for range 5 {
			io.WriteString(w, "piece ")
			w.(http.Flusher).Flush()
			<-step
		}
	}, WithTimeout(time.Minute))
	stream, err := client.Storage.Download(context.Background(), "obj-1")
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Close()
	piece := make([]byte, 6)
	for range 5 {
		if _, err := io.ReadFull(stream, piece); err != nil || string(piece) != "piece " {
			t.Error(string(piece), err)
		}
		step <- struct{}{}
	}
}

func TestADownloadThatStallsEnds(t *testing.T) {
	ended := make(chan struct{})
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "piece")
		w.(http.Flusher).Flush()
		<-ended
	}, WithTimeout(50*time.Millisecond))
	stream, err := client.Storage.Download(context.Background(), "obj-1")
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(stream)
	close(ended)
	if err == nil || string(content) != "piece" {
		t.Error(string(content), err)
	}
	stream.Close()
}

func TestACallersOwnAuthorizationStays(t *testing.T) {
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer mine" {
			t.Error(r.Header)
		}
		io.WriteString(w, emptyPage)
	})
	if _, err := client.People.List(context.Background(), nil, WithHeader("Authorization", "Bearer mine")); err != nil {
		t.Error(err)
	}
}

func TestTheAnswerIsThereWhereTheCallFails(t *testing.T) {
	client := answering(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(502)
		io.WriteString(w, "<html>")
	}, WithMaxRetries(0))
	var response Response
	_, err := client.People.Get(context.Background(), "per-1", WithResponseInto(&response))
	if !errors.Is(err, ErrServer) || response.Status != 502 || string(response.Body) != "<html>" {
		t.Error(err, response)
	}
	if !strings.HasPrefix(err.Error(), "502 Bad Gateway (GET /v1/people/{id}") {
		t.Error(err)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }
