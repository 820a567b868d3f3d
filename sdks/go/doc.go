// Package cpod is the Go client of cPod: typed calls for the people, licenses, risks, contracts, projects and all
// other records of an organization.
//
//	client, err := cpod.NewFromEnv()
//	if err != nil {
//		return err
//	}
//	for person, err := range client.People.Iterate(ctx, &cpod.PersonListParams{Q: "smith"}) {
//		if err != nil {
//			return err
//		}
//		fmt.Println(person.DisplayName)
//	}
//
// A [Client] has a service for each domain, such as Client.Licenses, whose first entity the service itself reads
// and writes; further entities are members of it, as in Client.Licenses.Assignments. All have the same methods:
// List, Iterate, Search, Get, Create, Update and Delete.
//
// Calls get a token when they need one, and are sent again after failures that may pass. A refusal is an [*Error],
// for [errors.As]; [ErrNotFound] and the like are for [errors.Is].
package cpod
