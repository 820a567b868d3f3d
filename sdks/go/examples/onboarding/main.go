// Command onboarding welcomes new colleagues: each gets a task and a seat of a license, as long as there are seats.
// It takes CPOD_API_KEY and CPOD_BASE_URL from the environment or from a file .env.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	client, err := cpod.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	if err := welcome(context.Background(), client, "Ada Lovelace", "Grace Hopper", "Alan Turing"); err != nil {
		log.Fatal(err)
	}
}

func welcome(ctx context.Context, client *cpod.Client, names ...string) error {
	license, err := client.Licenses.Create(ctx, &cpod.SoftwareLicenseCreate{
		Name: "Editor, two seats", Vendor: "Inkwell", ProductName: "Editor Pro",
		LicenseType: cpod.SoftwareLicenseLicenseTypeSubscription, TotalSeats: 2,
	})
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := welcomeOne(ctx, client, license, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	license, err = client.Licenses.Get(ctx, license.ID, cpod.WithExpand("assignments"))
	if err != nil {
		return err
	}
	fmt.Printf("%d of %d seats of %s are taken\n", len(license.Assignments), license.TotalSeats, license.Name)
	return nil
}

func welcomeOne(ctx context.Context, client *cpod.Client, license *cpod.SoftwareLicense, name string) error {
	first, last, _ := strings.Cut(name, " ")
	person, err := client.People.Create(ctx, &cpod.PersonCreate{
		FirstName: first, LastName: last, Email: strings.ToLower(first) + "@acme.example", Type: cpod.PersonTypeEmployee,
	})
	if err != nil {
		return err
	}
	_, err = client.HR.OnboardingTasks.Create(ctx, &cpod.OnboardingTaskCreate{
		PersonID: person.ID, Title: "Set up the editor", Category: cpod.OnboardingTaskCategoryAccess,
	})
	if err != nil {
		return err
	}
	return seat(ctx, client, license, person)
}

// seat gives a person a seat, or says why there is none.
func seat(ctx context.Context, client *cpod.Client, license *cpod.SoftwareLicense, person *cpod.Person) error {
	_, err := client.Licenses.Assignments.Create(ctx, &cpod.LicenseAssignmentCreate{LicenseID: license.ID, PersonID: person.ID})
	var refused *cpod.Error
	switch {
	case errors.Is(err, cpod.ErrUnprocessable) && errors.As(err, &refused):
		fmt.Printf("%s has no seat: %s\n", person.DisplayName, refused.Detail)
	case err != nil:
		return err
	default:
		fmt.Printf("%s has a seat\n", person.DisplayName)
	}
	return nil
}
