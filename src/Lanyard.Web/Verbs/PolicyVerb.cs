using System.CommandLine;
using System.Text.Json;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Web.Verbs;

/// <summary><c>policy check FILE</c> reads a policy like a compiler; <c>policy coverage</c> says what keeps each clause of the policies that travel with the program.</summary>
internal static class PolicyVerb
{
    public static Command Make() => new("policy", "Check a policy file, or see what keeps each clause.") { Check(), Coverage() };

    private static Command Check()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The policy, as YAML." };
        var check = new Command("check", "Print the problems of a policy file: line, clause and what to do.") { file };
        check.SetAction(
            async (parsed, ct) =>
            {
                var named = parsed.GetValue(file)!;
                if (!named.Exists)
                {
                    await Console.Error.WriteLineAsync($"There is no file {named}.");
                    return 2;
                }
                var (text, refusal) = await PolicyText.ReadAsync(named.FullName, ct);
                if (text is null)
                {
                    await Console.Error.WriteLineAsync($"{named}: {refusal}");
                    return 1;
                }
                var reading = PolicyFile.Read(text);
                foreach (var problem in reading.Problems)
                    Console.WriteLine($"{named}:{problem}");
                Console.WriteLine(Summary(reading));
                return reading.Policy is null ? 1 : 0;
            }
        );
        return check;
    }

    private static string Summary(PolicyReading reading)
    {
        var errors = reading.Problems.Count(p => p.Gravity == Gravity.Error);
        var warnings = reading.Problems.Count - errors;
        return string.Join(
            ", ",
            new[] { (reading.Policy?.Clauses.Count(), "clause"), (errors, "error"), (warnings, "warning") }
                .Where(c => c.Item1 is not null)
                .Select(c => $"{c.Item1} {c.Item2}{(c.Item1 == 1 ? "" : "s")}")
        );
    }

    private static Command Coverage()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object with every clause." };
        var coverage = new Command("coverage", "Per policy and control: clauses, live, awaiting.") { json };
        coverage.SetAction(parsed =>
        {
            var covered = PolicyCoverage.Of(SeedPolicies.All.Values);
            if (parsed.GetValue(json))
                Console.WriteLine(JsonSerializer.Serialize(new { clauses = covered }, JsonSerializerOptions.Web));
            else
                Console.Write(PolicyCoverage.Table(covered));
        });
        return coverage;
    }
}
