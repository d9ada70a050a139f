using System.Reflection;
using Lanyard.Core.Ledger;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Web.Components.History;

namespace Lanyard.House.Tests;

/// <summary>
/// A kind of control that calls itself live is asked or fed by code outside its own file: somebody puts the question that it rules on,
/// gathers the facts that it proves by, records the events that it counts, or reads it by name. One that nobody asks is awaiting.
/// </summary>
public sealed class LiveControlTests
{
    private static readonly Assembly[] Floors = [typeof(Control).Assembly, typeof(EventJson).Assembly, typeof(KindWords).Assembly];

    // What a policy asks for, what is proposed for one, and what a text is checked for: none of these runs a control.
    private static readonly string[] NotAsking =
    [
        "Lanyard.Domain.Policies.Controls",
        "Lanyard.Domain.Policies.Bringing",
        "Lanyard.Domain.Policies.Checks",
        "Lanyard.Domain.Policies.Language",
    ];

    private static readonly HashSet<MemberInfo> Elsewhere =
    [
        .. Floors
            .SelectMany(f => f.GetTypes())
            .Where(t => !t.IsNested && t != typeof(SchoolFacts) && t != typeof(EditionFacts) && !NotAsking.Any(n => IsIn(t, n)))
            .SelectMany(Il.WithNested)
            .SelectMany(Il.References),
    ];

    private static readonly HashSet<Type> Named =
    [
        .. Elsewhere.OfType<Type>(),
        .. Elsewhere.OfType<MethodInfo>().Where(m => m.IsGenericMethod).SelectMany(m => m.GetGenericArguments()),
        .. Elsewhere.OfType<MethodBase>().Select(m => m.DeclaringType).OfType<Type>(),
    ];

    // An edition and a day are there for every clause; to know since when a text binds is not to look whether anybody keeps it.
    private static readonly string[] AlwaysThere = [nameof(SchoolFacts.AsOf), nameof(SchoolFacts.Edition)];

    public static TheoryData<string> Live => [.. ControlKinds.All.Where(k => k.IsLive).Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Live))]
    public void LiveKind_IsAskedByCodeOutsideItsOwnFile(string name)
    {
        var kind = ControlKinds.Named(name)!;
        Assert.True(
            Feeders(kind.Type, Events(kind)).Any(),
            $"`{name}` says that it is live, and nobody asks it. Ask it where people meet it, or say in `Awaits` what it waits for."
        );
    }

    [Theory]
    [MemberData(nameof(Live))]
    public void LiveKind_ProvesByFactsThatSomebodyGathers(string name)
    {
        var unfed = FactsOf(ControlKinds.Named(name)!.Type).Where(f => !IsGathered(f));
        Assert.True(
            !unfed.Any(),
            $"`{name}` proves its clauses by facts that nobody gathers: {string.Join(", ", unfed)}. Add an ISchoolFactSource, or say in `Awaits` what it waits for."
        );
    }

    [Fact]
    public void TheRule_KnowsAControlThatNobodyAsks()
    {
        Assert.Empty(Feeders(typeof(Hollow), []));
        Assert.Empty(Feeders(typeof(Hollow), ["NobodyRecordsThis"]));
        Assert.NotEmpty(Feeders(typeof(Hollow), ["ReferenceChecked"]));
        Assert.NotEmpty(Feeders(typeof(Fed), []));
        Assert.Equal([nameof(SchoolFacts.Adoption)], FactsOf(typeof(Fed)));
    }

    /// <summary>Who outside a control's own file has to do with it, each in a few words.</summary>
    private static IEnumerable<string> Feeders(Type control, IReadOnlyList<string> events)
    {
        foreach (var question in control.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRulesOn<>)))
        {
            if (Named.Contains(question.GetGenericArguments()[0]))
                yield return $"asked {question.GetGenericArguments()[0].Name}";
        }
        foreach (var fact in FactsOf(control).Where(IsGathered))
            yield return $"told {fact}";
        foreach (var happened in events.Where(e => EventJson.Kinds.TryGetValue(e, out var type) && IsRecorded(type)))
            yield return $"counts {happened}";
        if (Named.Contains(control))
            yield return "read by name";
    }

    private static IReadOnlyList<string> FactsOf(Type control)
    {
        var read = Il.WithNested(control).SelectMany(Il.References).OfType<MethodInfo>().ToHashSet();
        return
        [
            .. typeof(SchoolFacts)
                .GetProperties()
                .Where(p => p.GetMethod is { } get && read.Contains(get) && !AlwaysThere.Contains(p.Name))
                .Select(p => p.Name),
            .. typeof(EditionFacts)
                .GetProperties()
                .Where(p => p.GetMethod is { } get && read.Contains(get) && p.Name is not nameof(EditionFacts.InForceFrom))
                .Select(p => $"{nameof(SchoolFacts.Edition)}.{p.Name}"),
        ];
    }

    // What an edition knows of itself comes through one constructor; each fact of a school has its own setter.
    private static bool IsGathered(string fact) =>
        fact.StartsWith(nameof(SchoolFacts.Edition), StringComparison.Ordinal)
            ? Elsewhere.OfType<ConstructorInfo>().Any(c => c.DeclaringType == typeof(EditionFacts))
            : Elsewhere.Contains(typeof(SchoolFacts).GetProperty(fact)!.SetMethod!);

    private static bool IsRecorded(Type happened) => Elsewhere.OfType<ConstructorInfo>().Any(c => c.DeclaringType == happened);

    // Which events a control counts may hang on its settings, so every way in which the five policies set it is looked at, and the bare one.
    private static IReadOnlyList<string> Events(ControlKind kind) =>
        [
            .. SeedPolicies
                .All.Values.SelectMany(p => p.Controls)
                .Where(b => b.Control.Kind == kind)
                .SelectMany(b => b.Control.KeptBy.Concat(b.Control.BrokenBy))
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool IsIn(Type type, string space) =>
        type.Namespace is { } own && (own == space || own.StartsWith(space + ".", StringComparison.Ordinal));

    /// <summary>Says that it is kept, and looks at nothing but the day from which the edition binds.</summary>
    private sealed record Hollow : Control
    {
        public override string Sentence => "Nothing is done.";

        public override Proof Prove(ClauseFacts facts) => Proof.Kept("Nothing was looked at.", facts.Edition.InForceFrom);
    }

    private sealed record Fed : Control
    {
        public override string Sentence => "The school takes the policy on.";

        public override Proof Prove(ClauseFacts facts) =>
            facts.School.Adoption is { } adoption
                ? Proof.Kept("Taken on.", adoption.Meeting)
                : Proof.NoEvidence($"Not taken on by {facts.AsOf:d}.");
    }
}
