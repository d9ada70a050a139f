using System.Diagnostics.CodeAnalysis;

namespace Lanyard.Domain.Kernel;

/// <summary>Either the thing that was asked for, or one or more refusals. Exceptions are for bugs and outages.</summary>
public sealed class Outcome<T>
{
    private Outcome(T? value, IReadOnlyList<Refusal> refusals) => (Value, Refusals) = (value, refusals);

    public T? Value { get; }

    public IReadOnlyList<Refusal> Refusals { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Refusals.Count == 0;

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Outcome<T>(List<Refusal> refusals) =>
        refusals.Count > 0 ? new(default, refusals) : throw new ArgumentException("A refusal needs a sentence.", nameof(refusals));

    /// <summary>Passes a refusal on as the refusal of something else.</summary>
    public Outcome<TOther> Refused<TOther>() => new List<Refusal>(Refusals);
}

/// <summary>The value of an outcome whose success has nothing to hand over.</summary>
public readonly record struct Done
{
    public static Done It { get; }
}
