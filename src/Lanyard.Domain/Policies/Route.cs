namespace Lanyard.Domain.Policies;

/// <summary>A control that sends a report to somebody.</summary>
public interface IHasRoute
{
    /// <summary>The roles that are told; empty where the document names none.</summary>
    IReadOnlyList<Bind> To { get; }

    /// <summary>What the document says in place of a role, such as "agreed protocols".</summary>
    string? ToInWords { get; }
}

/// <summary>
/// Who is told, as sayings made once. A report never goes to the person whom it concerns: the others are told, and where nobody is left the
/// answer says that the document is silent and where national guidance points.
/// </summary>
public sealed class Route
{
    private readonly Saying _usual;
    private readonly Dictionary<Bind, Saying> _without = [];

    /// <param name="sentence">Makes the whole answer out of those who are told.</param>
    public Route(IReadOnlyList<Bind> to, string? inWords, Func<string, string> sentence)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(sentence);
        _usual = Saying.Ask(sentence(Told(to, inWords)));
        foreach (var concerned in to)
        {
            Bind[] others = [.. to.Where(t => t != concerned)];
            _without[concerned] = Saying.Ask(others.Length > 0 ? sentence(Binds.List(others)) : Instead(concerned));
        }
    }

    public Saying For(Bind? concerned) => concerned is { } one && _without.TryGetValue(one, out var saying) ? saying : _usual;

    /// <summary>Those who are told, or what the document says in their place.</summary>
    public static string Told(IReadOnlyList<Bind> to, string? inWords)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to.Count > 0 ? Binds.List(to)
            : inWords is null ? "somebody whom the policy does not name"
            : $"“{inWords}”, which the policy does not define";
    }

    private static string Instead(Bind concerned)
    {
        var instead = concerned == Bind.Headteacher ? "the chair of governors" : "the headteacher";
        return $"The policy does not say who is told when it concerns {Binds.Words(concerned)}: take it to {instead}.";
    }
}
