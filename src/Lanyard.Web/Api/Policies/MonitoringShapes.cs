using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Monitoring;

namespace Lanyard.Web.Api.Policies;

/// <summary>A notice of monitoring to issue.</summary>
public sealed record NoticeRequest
{
    /// <summary>What is looked at; nothing for a school that looks at nothing.</summary>
    public IReadOnlyList<Monitored>? LooksAt { get; init; }

    /// <summary>What it is for. Where the policies list purposes, these alone.</summary>
    public IReadOnlyList<MonitoringPurpose>? Purposes { get; init; }

    /// <summary>The role whose holder agrees to each look before it is taken.</summary>
    public Role? AuthorisedBy { get; init; }

    /// <summary>What allows the school to look.</summary>
    public LawfulBasis? Basis { get; init; }

    /// <summary>How it is done, who sees what is found, and how long it is kept.</summary>
    public string? How { get; init; }

    /// <summary>Whom people can ask.</summary>
    public string? Contact { get; init; }

    /// <summary>When the effect on people was assessed; null while it was not.</summary>
    public DateOnly? Assessed { get; init; }

    /// <summary>The first day on which it stands: today or later.</summary>
    public DateOnly? From { get; init; }

    internal NoticeWish Wish() =>
        new()
        {
            LooksAt = LooksAt ?? [],
            Purposes = Purposes ?? [],
            AuthorisedBy = AuthorisedBy,
            Basis = Basis,
            How = How ?? "",
            Contact = Contact ?? "",
            Assessed = Assessed,
        };
}

/// <summary>A notice of monitoring as it was issued.</summary>
public sealed record NoticeResponse
{
    /// <summary>Counted from one at each school.</summary>
    public required int Number { get; init; }

    /// <summary>The first day on which it stands.</summary>
    public required DateOnly From { get; init; }
    public required IReadOnlyList<Monitored> LooksAt { get; init; }

    /// <summary>What the policies speak of, and the school does not do.</summary>
    public required IReadOnlyList<Monitored> LeftOut { get; init; }
    public required IReadOnlyList<MonitoringPurpose> Purposes { get; init; }

    /// <summary>The words of the notice, part by part.</summary>
    public required IReadOnlyList<NoticePartResponse> Parts { get; init; }

    /// <summary>The SHA-256 of the words, as the ledger has it.</summary>
    public required string Digest { get; init; }

    public static NoticeResponse Of(NoticeOfMonitoring notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new()
        {
            Number = notice.Number,
            From = notice.From!.Value,
            LooksAt = notice.Wish.LooksAt,
            LeftOut = notice.LeftOut,
            Purposes = notice.Wish.Purposes,
            Parts = [.. notice.Text!.Parts.Select(p => new NoticePartResponse(p.Heading, p.Lines))],
            Digest = notice.Text.Digest.ToString(),
        };
    }
}

/// <param name="Heading">What the part is about.</param>
/// <param name="Lines">One paragraph or point each.</param>
public sealed record NoticePartResponse(string Heading, IReadOnlyList<string> Lines);

/// <param name="Number">Which notice.</param>
/// <param name="ReadOn">The day that is kept.</param>
public sealed record NoticeReadResponse(int Number, DateOnly ReadOn);

/// <param name="Person">Whom the notice concerns.</param>
/// <param name="Name">Their name.</param>
/// <param name="ReadOn">When they read it; null for somebody who has not.</param>
/// <param name="OnPaper">They were given it on paper.</param>
public sealed record NoticeReaderResponse(Id<Person> Person, string Name, DateOnly? ReadOn, bool OnPaper);
