// What the methods of all services do.

package cpod

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"
)

func get[T any](ctx context.Context, e *engine, path, id string, opts []CallOption) (*T, error) {
	return fetchOne[T](ctx, e, e.newCall(http.MethodGet, path+"/{id}", url.Values{}, opts).to(id))
}

func create[T any](ctx context.Context, e *engine, path string, body any, opts []CallOption) (*T, error) {
	return fetchOne[T](ctx, e, e.newCall(http.MethodPost, path, url.Values{}, opts).carrying(body).keyed())
}

func update[T any](ctx context.Context, e *engine, path, id string, body any, opts []CallOption) (*T, error) {
	return fetchOne[T](ctx, e, e.newCall(http.MethodPatch, path+"/{id}", url.Values{}, opts).to(id).carrying(body))
}

func remove(ctx context.Context, e *engine, path, id string, opts []CallOption) error {
	_, err := e.do(ctx, e.newCall(http.MethodDelete, path+"/{id}", url.Values{}, opts).to(id))
	return err
}

// action is an operation that belongs to no record.
type action struct {
	path            string
	open, enveloped bool
}

func act[T any](ctx context.Context, e *engine, does action, body any, opts []CallOption) (*T, error) {
	c := e.newAction(does, body, opts)
	if does.enveloped {
		return fetchOne[T](ctx, e, c)
	}
	a, err := e.do(ctx, c)
	if err != nil {
		return nil, err
	}
	return decodeWhole[T](c, a)
}

func actAlone(ctx context.Context, e *engine, does action, body any, opts []CallOption) error {
	_, err := e.do(ctx, e.newAction(does, body, opts))
	return err
}

func (e *engine) newAction(does action, body any, opts []CallOption) *call {
	c := e.newCall(http.MethodPost, does.path, url.Values{}, opts).carrying(body)
	c.repeats, c.open = unsent, does.open
	return c
}

// fetchOne gives the record in the envelope of an answer; nil where it has not changed.
func fetchOne[T any](ctx context.Context, e *engine, c *call) (*T, error) {
	a, err := e.do(ctx, c)
	if err != nil || a.status == http.StatusNotModified {
		return nil, err
	}
	var envelope struct {
		Data *T
		Meta json.RawMessage
	}
	if err := json.Unmarshal(a.body, &envelope); err != nil {
		return nil, decodeError(c, a, err)
	}
	if envelope.Data == nil {
		return nil, decodeError(c, a, errors.New("it has no data"))
	}
	setMeta(envelope.Data, metaOf(a, envelope.Meta))
	return envelope.Data, nil
}

// decodeWhole reads a body that stands in no envelope.
func decodeWhole[T any](c *call, a *answer) (*T, error) {
	var value *T
	if err := json.Unmarshal(a.body, &value); err != nil {
		return nil, decodeError(c, a, err)
	}
	if value == nil {
		return nil, decodeError(c, a, errors.New("it is null"))
	}
	return value, nil
}

func decodeError(c *call, a *answer, err error) error {
	return &DecodeError{
		Method: c.method, Path: c.template, Status: a.status, RequestID: a.header.Get("X-Request-Id"), Err: err,
	}
}

// metaOf reads what an envelope tells of its answer. Nothing in it can spoil the data.
func metaOf(a *answer, raw json.RawMessage) Meta {
	var told struct{ RequestID, Timestamp string }
	_ = json.Unmarshal(raw, &told)
	meta := Meta{RequestID: told.RequestID, ETag: a.header.Get("ETag")}
	meta.Timestamp, _ = time.Parse(time.RFC3339, told.Timestamp)
	if meta.RequestID == "" {
		meta.RequestID = a.header.Get("X-Request-Id")
	}
	return meta
}

func setMeta(value any, meta Meta) {
	if record, ok := value.(interface{ meta() *Meta }); ok && record.meta() != nil {
		*record.meta() = meta
	}
}

// Health is how a server says that it is there.
type Health struct {
	Status  string `json:"status"`
	Version string `json:"version"`
}

// Health asks the server whether it is there. It needs no credentials that are good.
func (c *Client) Health(ctx context.Context, opts ...CallOption) (*Health, error) {
	asked := c.engine.newCall(http.MethodGet, "/health", url.Values{}, opts)
	asked.open = true
	a, err := c.engine.do(ctx, asked)
	if err != nil {
		return nil, err
	}
	return decodeWhole[Health](asked, a)
}

// Request calls what this package has no method for, with everything else as for its own calls: token, retries and
// errors. A body that is not nil is sent as JSON. It gives the JSON of the answer as it is; nil where it has none.
func (c *Client) Request(ctx context.Context, method, path string, body any, opts ...CallOption) (json.RawMessage, error) {
	path, rawQuery, _ := strings.Cut(path, "?")
	query, err := url.ParseQuery(rawQuery)
	asked := c.engine.newCall(strings.ToUpper(method), path, query, opts)
	if err != nil || !strings.HasPrefix(path, "/") || strings.Contains(path, "#") {
		asked.problems = append(asked.problems, "the path of a request begins with / and has no fragment")
	}
	if body != nil {
		asked.carrying(body)
	}
	if asked.method == http.MethodPost {
		asked.keyed()
	}
	a, err := c.engine.do(ctx, asked)
	if err != nil || len(a.body) == 0 {
		return nil, err
	}
	if !json.Valid(a.body) {
		return nil, decodeError(asked, a, errors.New("it is no JSON"))
	}
	return a.body, nil
}
