package main

import "github.com/spf13/cobra"

func (a *app) scenarios() *cobra.Command { return &cobra.Command{Use: "scenarios"} }
