// Package clock is how the client tells the time, waits and draws random numbers. Tests put a clock of their own
// into the context of a call.
package clock

import (
	"context"
	"math/rand/v2"
	"time"
)

// Clock is what a client needs of the world beside a network.
type Clock interface {
	Now() time.Time
	// Sleep waits for d, or until ctx ends, whose error it then gives.
	Sleep(ctx context.Context, d time.Duration) error
	// Random gives a number in [0, 1).
	Random() float64
}

type key struct{}

// With gives a context whose calls go by c.
func With(ctx context.Context, c Clock) context.Context {
	return context.WithValue(ctx, key{}, c)
}

// Of gives the clock of a context: the real one unless a test chose another.
func Of(ctx context.Context) Clock {
	if c, ok := ctx.Value(key{}).(Clock); ok {
		return c
	}
	return real{}
}

type real struct{}

func (real) Now() time.Time { return time.Now() }

func (real) Random() float64 { return rand.Float64() }

func (real) Sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
