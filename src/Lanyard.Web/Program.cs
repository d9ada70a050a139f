using System.CommandLine;
using Lanyard.Web.Verbs;

var lanyard = new RootCommand("Lanyard runs a school's social media policy.") { Common.Data, ServeVerb.Make(), MigrateVerb.Make() };
return await lanyard.Parse(args).InvokeAsync();
