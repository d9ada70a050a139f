namespace Lanyard.Core.Tests.Policies;

/// <summary>Policies as somebody would write them.</summary>
internal static class Written
{
    public const string Head = """
        policy: our-school
        title: Social media policy
        owner: Our School
        level: school
        standing: in-force
        approver: Governing board
        approved: 2026-03-04
        review-every: 1y
        laws: [Online Safety Act 2023, Freedom of Information Act 2000, Public Interest Disclosure Act 1998, Education Act 1996, Data (Use and Access) Act 2025]
        sections:
          - title: All
            clauses:

        """;

    /// <summary>A whole policy with these clauses; each stands at indentation nought.</summary>
    public static string Policy(params IEnumerable<string> clauses) => Head + string.Join('\n', clauses.Select(Indented));

    /// <summary>A clause with these controls on lines of their own.</summary>
    public static string Clause(string number, string controls, string says = "Something is done.", string binds = "staff") =>
        $"- clause: \"{number}\"\n  says: {says}\n  binds: [{binds}]\n  carried: workflow\n"
        + (controls.Length > 0 ? $"  controls:\n{string.Join('\n', controls.Split('\n').Select(l => "    " + l))}\n" : "");

    private static string Indented(string clause) => string.Concat(clause.TrimEnd().Split('\n').Select(l => $"      {l}\n"));
}
