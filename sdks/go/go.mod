module github.com/cpod-ai/cpod-sdk-go

go 1.24
