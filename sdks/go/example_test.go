// Examples that stand in the documentation of the package.

package cpod_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func ExampleNew() {
	client := cpod.New("any-key", cpod.WithBaseURL("http://localhost:4000"))
	fmt.Println(client)
	// Output: cpod.Client(http://localhost:4000, client default, key …)
}

func ExampleNull() {
	update := cpod.PersonUpdate{JobTitle: cpod.String("Engineer"), Country: cpod.Null[string]()}
	body, _ := json.Marshal(update)
	fmt.Println(string(body))
	// Output: {"jobTitle":"Engineer","country":null}
}

func ExampleDate() {
	start := cpod.NewDate(2026, 12, 31)
	fmt.Println(start.AddDays(1), start.Before(cpod.NewDate(2027, 6, 1)))
	// Output: 2027-01-01 true
}

func ExamplePeopleService_Iterate() {
	client := cpod.New("any-key", cpod.WithBaseURL("http://localhost:4000"))
	params := &cpod.PersonListParams{Status: []cpod.PersonStatus{cpod.PersonStatusActive}, Sort: []string{"lastName"}}
	for person, err := range client.People.Iterate(context.Background(), params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(person.DisplayName)
	}
}

func ExampleError() {
	client := cpod.New("any-key", cpod.WithBaseURL("http://localhost:4000"))
	_, err := client.People.Get(context.Background(), "per-01J9ZK3M5Q7R9T1V3X5Z7B9D4H")
	var refused *cpod.Error
	switch {
	case errors.Is(err, cpod.ErrNotFound):
		fmt.Println("nobody has this id")
	case errors.As(err, &refused):
		fmt.Println(refused.Status, refused.Detail, refused.RequestID)
	}
}
