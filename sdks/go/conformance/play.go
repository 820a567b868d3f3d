// Plays one case: makes its client, and takes its steps one after the other.

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"strings"
	"sync"
	"time"

	cpod "github.com/cpod-ai/cpod-sdk-go"
	"github.com/cpod-ai/cpod-sdk-go/internal/clock"
)

// player is a case that is being played.
type player struct {
	ctx     context.Context
	client  *cpod.Client
	clock   *virtualClock
	results []outcome
	// page is the latest page, of whatever type.
	page reflect.Value
}

func play(next line) report {
	log := &lockedBuffer{}
	random := 0.5
	if next.Case.Random != nil {
		random = *next.Case.Random
	}
	p := &player{clock: newVirtualClock(random), results: []outcome{}}
	p.ctx = clock.With(context.Background(), p.clock)
	client, err := makeClient(next, loggingTo(log, next.Case.Logs))
	p.client = client
	if err != nil {
		p.results = append(p.results, failed(err))
	} else {
		p.takeSteps(next.Case.Steps)
	}
	return report{next.Run, p.results, p.clock.waited(), log.String()}
}

func (p *player) takeSteps(steps []step) {
	for _, each := range steps {
		each.resolve(p.results)
		switch {
		case each.Advance != nil:
			p.clock.advance(seconds(*each.Advance))
		case each.WithOptions != nil:
			options, err := clientOptions(each.WithOptions)
			if err != nil {
				p.results = append(p.results, failed(err))
				return
			}
			p.client = p.client.WithOptions(options...)
		case each.Times > 0:
			p.results = append(p.results, p.many(each))
		default:
			p.results = append(p.results, p.take(each))
		}
	}
}

// many takes a step so many times at once.
func (p *player) many(each step) outcome {
	outcomes := make([]outcome, each.Times)
	var running sync.WaitGroup
	for i := range outcomes {
		running.Add(1)
		go func() {
			defer running.Done()
			alone := *p
			outcomes[i] = alone.take(each)
		}()
	}
	running.Wait()
	return outcome{"many": outcomes}
}

func (p *player) take(each step) outcome {
	options, err := callOptions(each.Options)
	if err != nil {
		return failed(err)
	}
	var response cpod.Response
	if each.Raw {
		options = append(options, cpod.WithResponseInto(&response))
	}
	made := p.outcomeOf(each, options)
	if each.Raw {
		made["raw"] = map[string]any{"status": response.Status, "headers": lowered(response.Header), "body": string(response.Body)}
	}
	return made
}

func (p *player) outcomeOf(each step, options []cpod.CallOption) outcome {
	switch {
	case each.Show != "":
		return outcome{"text": p.shown()}
	case each.NextPage:
		return p.nextPage()
	case each.Request != nil:
		return p.request(each.Request, options)
	case each.Upload != nil:
		return p.upload(each.Upload, options)
	case each.Download != nil:
		return p.download(each.Download, options)
	}
	return p.call(each, options)
}

// shown is every way in which Go shows a value.
func (p *player) shown() string {
	asJSON, _ := json.Marshal(p.client)
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("client", "client", p.client)
	return fmt.Sprintf("%v %+v %#v %s %s", p.client, p.client, p.client, asJSON, log.String())
}

func (p *player) nextPage() outcome {
	results := p.page.MethodByName("Next").Call([]reflect.Value{reflect.ValueOf(p.ctx)})
	return p.ofResults(results, step{})
}

func (p *player) request(asked *rawRequest, options []cpod.CallOption) outcome {
	if asked.Query != nil {
		options = append(options, cpod.WithQuery(queryOf(asked.Query)))
	}
	var body any
	if asked.Body != nil {
		body = asked.Body
	}
	answer, err := p.client.Request(p.ctx, asked.Method, asked.Path, body, options...)
	switch {
	case err != nil:
		return failed(err)
	case answer == nil:
		return outcome{"nothing": true}
	}
	return outcome{"json": answer}
}

func (p *player) upload(asked *upload, options []cpod.CallOption) outcome {
	if asked.ContentType != "" {
		options = append(options, cpod.WithContentType(asked.ContentType))
	}
	record, err := p.client.Storage.Upload(p.ctx, asked.ID, asked.content(), options...)
	return p.ofResults([]reflect.Value{reflect.ValueOf(record), errorValue(err)}, step{})
}

// content is an io.ReadSeeker unless the case wants a stream that cannot be rewound.
func (u *upload) content() io.Reader {
	if string(u.Stream) == "true" {
		return io.MultiReader(strings.NewReader(u.Text))
	}
	return strings.NewReader(u.Text)
}

func (p *player) download(asked *download, options []cpod.CallOption) outcome {
	if asked.Range != "" {
		options = append(options, cpod.WithRange(asked.Range))
	}
	stream, err := p.client.Storage.Download(p.ctx, asked.ID, options...)
	if err != nil {
		return failed(err)
	}
	if stream == nil {
		return outcome{"nothing": true}
	}
	defer stream.Close()
	content, err := io.ReadAll(stream)
	if err != nil {
		return failed(err)
	}
	return outcome{"text": string(content)}
}

func loggingTo(log io.Writer, level string) *slog.Logger {
	switch level {
	case "off":
		return nil
	case "info":
		return slog.New(slog.NewTextHandler(log, nil))
	}
	return slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// lockedBuffer takes what many goroutines log.
type lockedBuffer struct {
	mu     sync.Mutex
	buffer bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buffer.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buffer.String()
}

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }
