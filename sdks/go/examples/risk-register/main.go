// Command risk-register reports the open risks, the worst first, and what they may cost. It takes CPOD_API_KEY and
// CPOD_BASE_URL from the environment or from a file .env, and with -demo writes a few risks before.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"slices"
	"text/tabwriter"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

func main() {
	demo := flag.Bool("demo", false, "write a few risks before")
	flag.Parse()
	client, err := cpod.NewFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()
	if *demo {
		err = writeDemo(ctx, client)
	}
	if err == nil {
		err = report(ctx, client, os.Stdout)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func report(ctx context.Context, client *cpod.Client, to io.Writer) error {
	risks, err := openRisks(ctx, client)
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "SCORE\tLEVEL\tREVIEW\tRISK")
	loss := map[string]int64{}
	for _, risk := range risks {
		review := "-"
		if risk.NextReviewDate != nil {
			review = risk.NextReviewDate.String()
		}
		if risk.EstimatedLoss != nil && risk.Currency != nil {
			loss[*risk.Currency] += *risk.EstimatedLoss
		}
		fmt.Fprintf(table, "%d\t%s\t%s\t%s\n", risk.Score, risk.Level, review, risk.Title)
	}
	for _, currency := range slices.Sorted(maps.Keys(loss)) {
		fmt.Fprintf(table, "\nat stake: %.2f %s\n", float64(loss[currency])/100, currency)
	}
	return table.Flush()
}

func openRisks(ctx context.Context, client *cpod.Client) ([]*cpod.RiskItem, error) {
	params := &cpod.RiskItemListParams{
		Status: []cpod.RiskItemStatus{cpod.RiskItemStatusOpen, cpod.RiskItemStatusInTreatment},
		Fields: []string{"title", "score", "level", "nextReviewDate", "estimatedLoss", "currency"},
	}
	var risks []*cpod.RiskItem
	for risk, err := range client.Risk.Items.Iterate(ctx, params) {
		if err != nil {
			return nil, err
		}
		risks = append(risks, risk)
	}
	slices.SortStableFunc(risks, func(a, b *cpod.RiskItem) int { return cmp.Compare(b.Score, a.Score) })
	return risks, nil
}

func writeDemo(ctx context.Context, client *cpod.Client) error {
	for _, risk := range []*cpod.RiskItemCreate{
		{
			Title: "Backups are not tested", Likelihood: cpod.RiskItemLikelihoodPossible, Impact: cpod.RiskItemImpactSevere,
			EstimatedLoss: cpod.Int(25_000_000), Currency: cpod.String("EUR"),
			NextReviewDate: cpod.Some(cpod.NewDate(2027, 1, 15)),
		},
		{
			Title: "One supplier for all keyboards", Likelihood: cpod.RiskItemLikelihoodUnlikely, Impact: cpod.RiskItemImpactMinor,
			EstimatedLoss: cpod.Int(120_050), Currency: cpod.String("EUR"),
		},
	} {
		if _, err := client.Risk.Items.Create(ctx, risk); err != nil {
			return err
		}
	}
	return nil
}
