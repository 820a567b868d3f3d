// Command support-desk goes through the queue of new tickets page by page, and takes the most urgent into work. It
// takes CPOD_API_KEY and CPOD_BASE_URL from the environment or from a file .env, and with -demo opens some tickets before.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	demo := flag.Int("demo", 0, "open so many tickets before")
	flag.Parse()
	client, err := cpod.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	agent, err := agentNamed(ctx, client, "grace.hopper@acme.example")
	if err == nil {
		err = openTickets(ctx, client, agent, *demo)
	}
	if err == nil {
		err = goThrough(ctx, client, agent)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// agentNamed finds the agent at the desk, who is made where there is none.
func agentNamed(ctx context.Context, client *cpod.Client, email string) (*cpod.Person, error) {
	for person, err := range client.People.Iterate(ctx, &cpod.PersonListParams{Email: []string{email}}) {
		return person, err
	}
	return client.People.Create(ctx, &cpod.PersonCreate{
		FirstName: "Grace", LastName: "Hopper", Email: email, Type: cpod.PersonTypeEmployee,
	})
}

// goThrough takes one page after the other. The cursor of a page stays right while tickets leave the queue.
func goThrough(ctx context.Context, client *cpod.Client, agent *cpod.Person) error {
	page, err := client.Helpdesk.List(ctx, &cpod.TicketListParams{
		Status: []cpod.TicketStatus{cpod.TicketStatusNew}, Sort: []string{"createdAt"}, PageSize: 10,
	})
	for number := 1; err == nil && page != nil; number++ {
		fmt.Printf("page %d: %d tickets, more: %t\n", number, len(page.Data), page.HasMore)
		for _, ticket := range page.Data {
			if err := take(ctx, client, agent, ticket); err != nil {
				return err
			}
		}
		page, err = page.Next(ctx)
	}
	return err
}

// take begins work on an urgent ticket, unless a colleague was faster.
func take(ctx context.Context, client *cpod.Client, agent *cpod.Person, ticket *cpod.Ticket) error {
	if ticket.Priority == nil || *ticket.Priority != cpod.TicketPriorityUrgent {
		return nil
	}
	current, err := client.Helpdesk.Get(ctx, ticket.ID)
	if err != nil {
		return err
	}
	change := &cpod.TicketUpdate{Status: cpod.Some(cpod.TicketStatusInProgress), AssigneeID: cpod.String(agent.ID)}
	_, err = client.Helpdesk.Update(ctx, ticket.ID, change, cpod.WithIfMatch(current.Meta.ETag))
	if errors.Is(err, cpod.ErrPreconditionFailed) {
		fmt.Printf("%s: somebody was faster\n", ticket.Title)
		return nil
	}
	if err == nil {
		fmt.Printf("%s: in progress\n", ticket.Title)
	}
	return err
}

func openTickets(ctx context.Context, client *cpod.Client, requester *cpod.Person, n int) error {
	for i := range n {
		ticket := &cpod.TicketCreate{Title: fmt.Sprintf("Printer %d is on fire", i+1), RequesterID: cpod.String(requester.ID)}
		if i%12 == 0 {
			ticket.Priority = cpod.Some(cpod.TicketPriorityUrgent)
		}
		if _, err := client.Helpdesk.Create(ctx, ticket); err != nil {
			return err
		}
	}
	return nil
}
