// Reads one person again and again, by net/http and by the SDK in turns: `client BASE TOKEN ID ROUNDS CALLS`.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"syscall"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	base, token, id := os.Args[1], os.Args[2], os.Args[3]
	rounds, _ := strconv.Atoi(os.Args[4])
	calls, _ := strconv.Atoi(os.Args[5])
	client := cpod.New("", cpod.WithBaseURL(base), cpod.WithAccessToken(token))
	ways := map[string]func() string{
		"bare": func() string { return bare(base, token, id) },
		"sdk": func() string {
			person, err := client.People.Get(context.Background(), id)
			check(err)
			return person.FirstName
		},
	}
	if ways["bare"]() != ways["sdk"]() {
		panic("the two ways differ")
	}
	var figures []map[string]float64
	for range rounds + 1 {
		figures = append(figures, map[string]float64{"bare": spent(ways["bare"], calls), "sdk": spent(ways["sdk"], calls)})
	}
	check(json.NewEncoder(os.Stdout).Encode(figures[1:]))
}

// bare does what a program without an SDK would: the whole record, decoded into a struct of the few members that it wants.
func bare(base, token, id string) string {
	request, err := http.NewRequest(http.MethodGet, base+"/v1/people/"+id, nil)
	check(err)
	request.Header.Set("Authorization", "Bearer "+token)
	answer, err := http.DefaultClient.Do(request)
	check(err)
	defer answer.Body.Close()
	var body struct {
		Data struct {
			FirstName string `json:"firstName"`
		} `json:"data"`
	}
	check(json.NewDecoder(answer.Body).Decode(&body))
	return body.Data.FirstName
}

// spent gives microseconds of CPU time per call.
func spent(work func() string, calls int) float64 {
	before := used()
	for range calls {
		work()
	}
	return (used() - before) / float64(calls)
}

func used() float64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1000
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
