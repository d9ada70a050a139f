using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>
/// How a round stands at one school, in numbers. Each change of a signatory changes these columns in its own transaction, so that a page costs
/// the same for twenty people and for twenty thousand.
/// </summary>
public sealed class RoundTally
{
    public required Id<Trust> Trust { get; init; }
    public required Id<Round> Round { get; init; }

    /// <summary>The nil id for the trust's own people.</summary>
    public required Id<School> School { get; init; }
    public int Owed { get; set; }
    public int HaveSigned { get; set; }
    public int Refused { get; set; }
    public int Left { get; set; }
    public int Lapsed { get; set; }

    /// <summary>Those among the owed whose day has passed.</summary>
    public int Late { get; set; }

    public TallyCount Count => new(Owed, HaveSigned, Refused, Left, Lapsed, Late);
}

/// <summary>Numbers of signatories by state, or by how much they change.</summary>
public readonly record struct TallyCount(int Owed, int HaveSigned, int Refused, int Left, int Lapsed, int Late)
{
    /// <summary>Everybody whose signature is asked; whoever left is not among them any more.</summary>
    public int Asked => Owed + HaveSigned + Refused + Lapsed;

    public static TallyCount operator +(TallyCount a, TallyCount b) =>
        new(a.Owed + b.Owed, a.HaveSigned + b.HaveSigned, a.Refused + b.Refused, a.Left + b.Left, a.Lapsed + b.Lapsed, a.Late + b.Late);

    public static TallyCount operator -(TallyCount a, TallyCount b) =>
        new(a.Owed - b.Owed, a.HaveSigned - b.HaveSigned, a.Refused - b.Refused, a.Left - b.Left, a.Lapsed - b.Lapsed, a.Late - b.Late);

    /// <summary>So many who stand like this.</summary>
    /// <param name="late">Counts only for those who still owe.</param>
    public static TallyCount Of(SignatoryState state, bool late, int people = 1) =>
        new(
            state == SignatoryState.Owed ? people : 0,
            state == SignatoryState.HasSigned ? people : 0,
            state == SignatoryState.Refused ? people : 0,
            state == SignatoryState.Left ? people : 0,
            state == SignatoryState.Lapsed ? people : 0,
            state == SignatoryState.Owed && late ? people : 0
        );
}
