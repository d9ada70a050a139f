using System.Collections.Concurrent;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies;

/// <summary>How the clauses of a policy stood at a school when they were last reckoned.</summary>
/// <param name="Clauses">In the order of the policy's own clauses.</param>
public sealed record BoardLine(Id<School> School, PlacedPolicy Placed, IReadOnlyList<Standing> Clauses)
{
    /// <summary>How the clauses of each section stand, in the order of the policy.</summary>
    public IEnumerable<StandingCounts> Sections
    {
        get
        {
            var start = 0;
            foreach (var section in Placed.Text.Sections)
            {
                yield return StandingCounts.Of(Clauses.Skip(start).Take(section.Clauses.Count));
                start += section.Clauses.Count;
            }
        }
    }
}

/// <param name="Seq">The event of the ledger up to which everything on the board is true.</param>
public sealed record Board(long Seq, IReadOnlyDictionary<Id<School>, IReadOnlyList<BoardLine>> Schools)
{
    public static Board Empty { get; } = new(0, new Dictionary<Id<School>, IReadOnlyList<BoardLine>>());
}

/// <summary>
/// The boards that were reckoned lately, by trust and day. Nothing here is the truth: a board is made anew from the ledger and the state
/// wherever something happened since.
/// </summary>
public sealed class Boards
{
    private const int Most = 64;

    private readonly ConcurrentDictionary<(Id<Trust>, DateOnly), Board> _boards = new();

    public Board Find(Id<Trust> trust, DateOnly day) => _boards.GetValueOrDefault((trust, day), Board.Empty);

    public void Keep(Id<Trust> trust, DateOnly day, Board board)
    {
        if (_boards.Count >= Most)
            _boards.Clear();
        _boards[(trust, day)] = board;
    }
}
