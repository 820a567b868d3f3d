// Calls methods of services by their names on the wire.

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	cpod "github.com/cpod-ai/cpod-sdk-go"
)

// call finds the method that a step names, as in licenses.assignments.create, and gives it what it takes.
func (p *player) call(each step, options []cpod.CallOption) outcome {
	path := strings.Split(each.Call, ".")
	verb := path[len(path)-1]
	service := reflect.ValueOf(p.client)
	for _, name := range path[:len(path)-1] {
		service = service.Elem().FieldByNameFunc(func(field string) bool { return strings.EqualFold(field, name) })
		if !service.IsValid() {
			return failed(fmt.Errorf("no service %s", each.Call))
		}
	}
	method, ok := methodNamed(service, verb)
	if !ok {
		return failed(fmt.Errorf("no method %s", each.Call))
	}
	arguments, more, err := p.arguments(method.Type(), verb, each)
	if err != nil {
		return failed(err)
	}
	for _, option := range append(options, more...) {
		arguments = append(arguments, reflect.ValueOf(option))
	}
	return p.ofResults(method.Call(arguments), each)
}

func methodNamed(service reflect.Value, verb string) (reflect.Value, bool) {
	for i := range service.NumMethod() {
		if strings.EqualFold(service.Type().Method(i).Name, verb) {
			return service.Method(i), true
		}
	}
	return reflect.Value{}, false
}

// arguments gives what stands before the options of a call, and the options that stand for further args.
func (p *player) arguments(method reflect.Type, verb string, each step) ([]reflect.Value, []cpod.CallOption, error) {
	arguments := []reflect.Value{reflect.ValueOf(p.ctx)}
	var args map[string]json.RawMessage
	_ = json.Unmarshal(each.Args, &args)
	switch verb {
	case "get":
		options, err := getOptions(args)
		return append(arguments, reflect.ValueOf(each.ID)), options, err
	case "delete", "complete":
		return append(arguments, reflect.ValueOf(each.ID)), nil, nil
	case "search":
		var q string
		_ = json.Unmarshal(args["q"], &q)
		delete(args, "q")
		arguments = append(arguments, reflect.ValueOf(q))
	case "update":
		arguments = append(arguments, reflect.ValueOf(each.ID))
	}
	taken := method.In(len(arguments))
	if verb == "list" || verb == "search" || verb == "iterate" {
		params, err := paramsOf(taken, args)
		return append(arguments, params), nil, err
	}
	body := reflect.New(taken.Elem())
	return append(arguments, body), nil, decodeStrictly(each.Args, body.Interface())
}

// decodeStrictly reads a body into an input, which has a field for every member of it.
func decodeStrictly(raw json.RawMessage, into any) error {
	if raw == nil {
		return nil
	}
	decoder := json.NewDecoder(strings.NewReader(string(raw)))
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

func getOptions(args map[string]json.RawMessage) ([]cpod.CallOption, error) {
	var options []cpod.CallOption
	for name, raw := range args {
		var names []string
		_ = json.Unmarshal(raw, &names)
		switch name {
		case "expand":
			options = append(options, cpod.WithExpand(names...))
		case "fields":
			options = append(options, cpod.WithFields(names...))
		case "includeDeleted":
			options = append(options, cpod.WithIncludeDeleted())
		default:
			return nil, fmt.Errorf("get takes no %s", name)
		}
	}
	return options, nil
}

// paramsOf fills the parameters of a list by the names of the wire; nil where there are none.
func paramsOf(pointer reflect.Type, args map[string]json.RawMessage) (reflect.Value, error) {
	if len(args) == 0 {
		return reflect.Zero(pointer), nil
	}
	params := reflect.New(pointer.Elem())
	for name, raw := range args {
		field, ok := paramNamed(params.Elem(), name)
		if !ok {
			return params, fmt.Errorf("no parameter %s", name)
		}
		if err := setParam(field, raw); err != nil {
			return params, fmt.Errorf("parameter %s: %w", name, err)
		}
	}
	return params, nil
}

func paramNamed(params reflect.Value, name string) (reflect.Value, bool) {
	for i := range params.NumField() {
		tag, _, _ := strings.Cut(params.Type().Field(i).Tag.Get("query"), ",")
		if tag == name {
			return params.Field(i), true
		}
	}
	return reflect.Value{}, false
}

func setParam(field reflect.Value, raw json.RawMessage) error {
	switch field.Kind() {
	case reflect.Slice:
		if raw[0] != '[' {
			raw = json.RawMessage("[" + string(raw) + "]")
		}
	case reflect.Struct:
		return setComparison(field, raw)
	}
	return json.Unmarshal(raw, field.Addr().Interface())
}

func setComparison(field reflect.Value, raw json.RawMessage) error {
	var sides map[string]json.RawMessage
	if err := json.Unmarshal(raw, &sides); err != nil {
		return err
	}
	for name, value := range sides {
		side := field.FieldByNameFunc(func(own string) bool { return strings.EqualFold(own, name) })
		if !side.IsValid() {
			return errors.New("no comparison " + name)
		}
		if err := json.Unmarshal(value, side.Addr().Interface()); err != nil {
			return err
		}
	}
	return nil
}
