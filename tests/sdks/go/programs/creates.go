// Makes so many announcements with so many workers at once, and ends with an error where one of them cannot be made.
package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"sync"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	records, _ := strconv.Atoi(os.Args[1])
	workers, _ := strconv.Atoi(os.Args[2])
	client, err := cpod.NewFromEnv(cpod.WithMaxRetries(12))
	if err != nil {
		fail(err)
	}
	numbers := make(chan int)
	var running sync.WaitGroup
	for range workers {
		running.Add(1)
		go func() {
			defer running.Done()
			for number := range numbers {
				create(client, number)
			}
		}()
	}
	for number := range records {
		numbers <- number
	}
	close(numbers)
	running.Wait()
}

func create(client *cpod.Client, number int) {
	body := &cpod.AnnouncementCreate{Title: fmt.Sprint("Number ", number), Body: "It was made once."}
	if _, err := client.Notifications.Announcements.Create(context.Background(), body); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
