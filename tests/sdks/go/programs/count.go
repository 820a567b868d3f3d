// Prints how many announcements there are, and how many different titles they have.
package main

import (
	"context"
	"fmt"
	"os"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	client, err := cpod.NewFromEnv()
	if err != nil {
		fail(err)
	}
	total, titles := 0, map[string]bool{}
	for each, err := range client.Notifications.Announcements.Iterate(context.Background(), &cpod.AnnouncementListParams{PageSize: 500}) {
		if err != nil {
			fail(err)
		}
		total++
		titles[each.Title] = true
	}
	fmt.Println(total, len(titles))
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
