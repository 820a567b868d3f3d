// Pages of records, and the walk through all of them.

package cpod

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Page is one page of a list.
type Page[T any] struct {
	Data []*T
	// Total counts the records of all pages.
	Total     int64
	Page      int
	PageSize  int
	HasMore   bool
	RequestID string
	Timestamp time.Time
	// NextCursor leads to the next page; empty on the last.
	NextCursor string

	next func(ctx context.Context, cursor string) (*Page[T], error)
}

// Next gives the page behind this one; nil where this is the last.
func (p *Page[T]) Next(ctx context.Context) (*Page[T], error) {
	if p.NextCursor == "" || p.next == nil {
		return nil, nil
	}
	return p.next(ctx, p.NextCursor)
}

func list[T any](ctx context.Context, e *engine, path string, params any, opts []CallOption) (*Page[T], error) {
	return fetchPage[T](ctx, e, path, queryOf(params), opts)
}

func search[T any](ctx context.Context, e *engine, path, q string, params any, opts []CallOption) (*Page[T], error) {
	query := queryOf(params)
	query.Set("q", q)
	return fetchPage[T](ctx, e, path, query, opts)
}

func iterate[T any](ctx context.Context, e *engine, path string, params any, opts []CallOption) iter.Seq2[*T, error] {
	query := queryOf(params)
	return func(yield func(*T, error) bool) {
		seen := map[string]bool{}
		page, err := fetchPage[T](ctx, e, path, copied(query), opts)
		for err == nil && page != nil {
			for _, record := range page.Data {
				if !yield(record, nil) {
					return
				}
			}
			if len(page.Data) == 0 || seen[page.NextCursor] {
				return
			}
			seen[page.NextCursor] = true
			page, err = page.Next(ctx)
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

func fetchPage[T any](ctx context.Context, e *engine, path string, query url.Values, opts []CallOption) (*Page[T], error) {
	c := e.newCall(http.MethodGet, path, query, opts)
	sent := copied(c.query)
	a, err := e.do(ctx, c)
	if err != nil || a.status == http.StatusNotModified {
		return nil, err
	}
	page := &Page[T]{NextCursor: nextCursor(a.header)}
	if err := page.read(a); err != nil {
		return nil, decodeError(c, a, err)
	}
	page.next = func(ctx context.Context, cursor string) (*Page[T], error) {
		next := copied(sent)
		next.Del("page")
		next.Set("cursor", cursor)
		return fetchPage[T](ctx, e, path, next, append(slices.Clone(opts), WithQuery(url.Values{"cursor": {cursor}})))
	}
	return page, nil
}

func (p *Page[T]) read(a *answer) error {
	var body struct {
		Data     *[]*T
		Total    int64
		Page     int
		PageSize int
		HasMore  bool
		Meta     json.RawMessage
	}
	if err := json.Unmarshal(a.body, &body); err != nil {
		return err
	}
	if body.Data == nil {
		return errors.New("it has no data")
	}
	meta := metaOf(a, body.Meta)
	p.Data, p.Total, p.Page, p.PageSize, p.HasMore = *body.Data, body.Total, body.Page, body.PageSize, body.HasMore
	p.RequestID, p.Timestamp = meta.RequestID, meta.Timestamp
	for _, record := range p.Data {
		setMeta(record, Meta{RequestID: meta.RequestID, Timestamp: meta.Timestamp})
	}
	return nil
}

func copied(query url.Values) url.Values {
	made := make(url.Values, len(query))
	for name, values := range query {
		made[name] = slices.Clone(values)
	}
	return made
}

// nextCursor reads the cursor of the link to the next page.
func nextCursor(header http.Header) string {
	for _, line := range header.Values("Link") {
		for _, link := range strings.Split(line, "<")[1:] {
			address, parameters, _ := strings.Cut(link, ">")
			if !isNext(parameters) {
				continue
			}
			if parsed, err := url.Parse(address); err == nil {
				return parsed.Query().Get("cursor")
			}
		}
	}
	return ""
}

// isNext looks for rel=next among the parameters of a link.
func isNext(parameters string) bool {
	for _, parameter := range strings.FieldsFunc(parameters, func(r rune) bool { return r == ';' || r == ',' }) {
		name, value, _ := strings.Cut(strings.TrimSpace(parameter), "=")
		relations := strings.Fields(strings.ToLower(strings.Trim(strings.TrimSpace(value), `"`)))
		if strings.EqualFold(strings.TrimSpace(name), "rel") && slices.Contains(relations, "next") {
			return true
		}
	}
	return false
}
