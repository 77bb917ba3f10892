package main

import "github.com/spf13/cobra"

func (a *app) clauses() *cobra.Command { return &cobra.Command{Use: "clauses"} }
