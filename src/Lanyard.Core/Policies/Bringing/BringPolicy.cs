using Lanyard.Core.Ledger;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Bringing;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Policies.Bringing;

/// <summary>Reads a document that somebody brings, finds its clauses, proposes controls, and keeps it all until somebody has decided.</summary>
public sealed class BringPolicy(Changes changes)
{
    /// <summary>No document of a school takes a second; one that was made to take for ever is stopped.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public Task<Outcome<Id<BroughtDocument>>> DoAsync(Actor actor, Id<School>? school, ReadOnlyMemory<byte> file, CancellationToken ct) =>
        KeepAsync(actor, school, Read(BroughtFile.Read(file, "file"), "file", ct), ct);

    public Task<Outcome<Id<BroughtDocument>>> DoAsync(Actor actor, Id<School>? school, string? text, CancellationToken ct) =>
        KeepAsync(actor, school, Read(BroughtFile.Read(text, "text"), "text", ct), ct);

    /// <summary>The clauses and proposals, without keeping anything.</summary>
    public static Outcome<ReadDocument> Read(Outcome<IReadOnlyList<Block>> blocks, string field, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        if (!blocks.Ok)
            return blocks.Refused<ReadDocument>();
        using var allowed = CancellationTokenSource.CreateLinkedTokenSource(ct);
        allowed.CancelAfter(Longest);
        try
        {
            var brought = ClauseFinder.Find(blocks.Value);
            if (brought.Clauses.Take(2).Count() < 2)
                return new Refusal("No clauses were found in it. Paste the text with a clause on each line, or with its numbers.", field);
            return new ReadDocument(brought, Proposals.For(brought, allowed.Token));
        }
        catch (Exception stopped)
            when (!ct.IsCancellationRequested
                && stopped is OperationCanceledException or System.Text.RegularExpressions.RegexMatchTimeoutException
            )
        {
            return new Refusal("This document takes too long to read. Bring it in parts.", field);
        }
    }

    private async Task<Outcome<Id<BroughtDocument>>> KeepAsync(
        Actor actor,
        Id<School>? school,
        Outcome<ReadDocument> read,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!read.Ok)
            return read.Refused<Id<BroughtDocument>>();
        await using var change = await changes.BeginAsync(actor, ct);
        var document = new BroughtDocument
        {
            Trust = actor.Trust,
            Id = Id<BroughtDocument>.New(change.Now),
            School = school,
            Title = Short(read.Value.Brought.Title ?? "A policy without a title"),
            CreatedAt = change.Now,
            CreatedBy = actor.Person,
        };
        change.Db.Add(document);
        var rows = Rows(document, read.Value).ToList();
        change.Db.AddRange(rows);
        change.Record(new PolicyBrought(actor.Trust, school, document.Id, rows.Count));
        await change.CommitAsync(ct);
        return document.Id;
    }

    private static IEnumerable<BroughtRow> Rows(BroughtDocument document, ReadDocument read)
    {
        var (position, section) = (0, 0);
        foreach (var found in read.Brought.Sections)
        {
            section++;
            foreach (var _ in found.Clauses)
            {
                var proposed = read.Proposed[position++];
                yield return new()
                {
                    Trust = document.Trust,
                    Document = document.Id,
                    Position = position,
                    SectionNumber = section,
                    Section = Short(found.Title),
                    Number = proposed.Clause.Number,
                    Words = proposed.Clause.Words,
                    Lead = proposed.Clause.Lead,
                    Binds = proposed.Binds,
                    Carried = proposed.Carried,
                    Controls = [.. proposed.Controls.Select(OfferedControl.Of)],
                };
            }
        }
    }

    private static string Short(string title) => Text.Line(title) is var line && line.Length <= 200 ? line : line[..199] + "…";
}

public sealed record ReadDocument(BroughtPolicy Brought, IReadOnlyList<ProposedClause> Proposed);
