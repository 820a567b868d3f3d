// Command conformance plays the cases that all SDKs keep. It reads them as lines of JSON, with the address of the
// server that answers them, and writes what came of each as a line of JSON.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sync"
)

// line is one line of the input.
type line struct {
	Run  string
	Base string
	Case testCase
}

// testCase is what a runner needs of a case.
type testCase struct {
	Client      map[string]json.RawMessage
	KeepBaseURL bool
	Environment map[string]string
	Dotenv      *string
	Random      *float64
	Logs        string
	Steps       []step
}

// report is one line of the output.
type report struct {
	Run     string    `json:"run"`
	Results []outcome `json:"results"`
	Waits   []float64 `json:"waits"`
	Log     string    `json:"log"`
}

const atOnce = 8

func main() {
	var output sync.Mutex
	write := json.NewEncoder(os.Stdout)
	write.SetEscapeHTML(false)
	lines := make(chan line)
	var players sync.WaitGroup
	for range atOnce {
		players.Add(1)
		go func() {
			defer players.Done()
			for next := range lines {
				played := play(next)
				output.Lock()
				if err := write.Encode(played); err != nil {
					fail(err)
				}
				output.Unlock()
			}
		}()
	}
	read(lines)
	players.Wait()
}

// read passes the lines of the input on.
func read(lines chan<- line) {
	defer close(lines)
	input := bufio.NewReader(os.Stdin)
	decoder := json.NewDecoder(input)
	for decoder.More() {
		var next line
		if err := decoder.Decode(&next); err != nil {
			fail(err)
		}
		lines <- next
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
