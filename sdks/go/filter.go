// Filters that compare, and how the parameters of a list become a query.

package cpod

import (
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// TimeFilter compares times; what is not set is not compared.
type TimeFilter struct{ Eq, Gt, Gte, Lt, Lte time.Time }

// DateFilter compares days; what is not set is not compared.
type DateFilter struct{ Eq, Gt, Gte, Lt, Lte Date }

// IntegerFilter compares whole numbers, as in IntegerFilter{Gte: Int(10)}.
type IntegerFilter struct{ Eq, Gt, Gte, Lt, Lte Opt[int64] }

// NumberFilter compares numbers, as in NumberFilter{Lt: Float(0.5)}.
type NumberFilter struct{ Eq, Gt, Gte, Lt, Lte Opt[float64] }

// timeLayout is how the contract writes times: with milliseconds, in UTC.
const timeLayout = "2006-01-02T15:04:05.000Z"

// wireTime is a time that is written as the contract does.
type wireTime time.Time

func (t wireTime) String() string { return time.Time(t).UTC().Format(timeLayout) }

func (t wireTime) MarshalJSON() ([]byte, error) { return []byte(`"` + t.String() + `"`), nil }

// queryOf writes the fields of params that are set, by their `query` tags. Slices repeat the parameter, or are
// joined by commas where the tag says so.
func queryOf(params any) url.Values {
	query := url.Values{}
	value := reflect.ValueOf(params)
	if !value.IsValid() || value.IsNil() {
		return query
	}
	value = value.Elem()
	for i := range value.NumField() {
		name, how, _ := strings.Cut(value.Type().Field(i).Tag.Get("query"), ",")
		addField(query, name, value.Field(i), how == "joined")
	}
	return query
}

func addField(query url.Values, name string, field reflect.Value, joined bool) {
	switch {
	case field.IsZero():
	case field.Kind() == reflect.Struct:
		for i := range field.NumField() {
			if text, ok := textOf(field.Field(i)); ok {
				query.Add(name+"["+strings.ToLower(field.Type().Field(i).Name)+"]", text)
			}
		}
	case field.Kind() == reflect.Slice:
		var texts []string
		for i := range field.Len() {
			text, _ := plainText(field.Index(i).Interface())
			texts = append(texts, text)
		}
		if joined && len(texts) > 0 {
			texts = []string{strings.Join(texts, ",")}
		}
		for _, text := range texts {
			query.Add(name, text)
		}
	default:
		text, _ := plainText(field.Interface())
		query.Add(name, text)
	}
}

// textOf writes one side of a comparison, if it is set.
func textOf(field reflect.Value) (string, bool) {
	switch value := field.Interface().(type) {
	case Opt[int64]:
		return plainTextIf(value)
	case Opt[float64]:
		return plainTextIf(value)
	}
	text, _ := plainText(field.Interface())
	return text, !field.IsZero()
}

func plainTextIf[T any](value Opt[T]) (string, bool) {
	held, ok := Value(value)
	if !ok {
		return "", false
	}
	return plainText(held)
}

func plainText(value any) (string, bool) {
	switch value := value.(type) {
	case time.Time:
		return wireTime(value).String(), true
	case Date:
		return value.String(), true
	}
	switch value := reflect.ValueOf(value); value.Kind() {
	case reflect.String:
		return value.String(), true
	case reflect.Bool:
		return strconv.FormatBool(value.Bool()), true
	case reflect.Float64:
		return strconv.FormatFloat(value.Float(), 'f', -1, 64), true
	case reflect.Int, reflect.Int64:
		return strconv.FormatInt(value.Int(), 10), true
	}
	return "", false
}
