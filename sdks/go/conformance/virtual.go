// A clock that only waits and the case itself move.

package main

import (
	"context"
	"sync"
	"time"
)

type virtualClock struct {
	mu     sync.Mutex
	now    time.Time
	random float64
	waits  []float64
}

func newVirtualClock(random float64) *virtualClock {
	return &virtualClock{now: time.Date(2026, 5, 22, 10, 0, 0, 0, time.UTC), random: random, waits: []float64{}}
}

func (c *virtualClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *virtualClock) Random() float64 { return c.random }

// Sleep is over at once, and written down.
func (c *virtualClock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	c.waits = append(c.waits, d.Seconds())
	return ctx.Err()
}

func (c *virtualClock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func (c *virtualClock) waited() []float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.waits
}
