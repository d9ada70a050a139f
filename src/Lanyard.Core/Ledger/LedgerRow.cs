using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Core.Ledger;

/// <summary>One event as the table holds it, with the digest that stands beside it.</summary>
internal sealed record LedgerRow
{
    public required long Seq { get; init; }
    public required Guid EventId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string Kind { get; init; }
    public required int SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required Guid? SchoolId { get; init; }
    public required int ActorKind { get; init; }
    public required Guid? ActorId { get; init; }
    public required Guid? DeputyForId { get; init; }
    public required IReadOnlyList<string> Clauses { get; init; }
    public required string Body { get; init; }
    public required byte[] Digest { get; init; }

    /// <summary>What every trust's chain starts from.</summary>
    public static byte[] Start(Id<Trust> trust) => SHA256.HashData(Encoding.UTF8.GetBytes(trust.ToString()));

    /// <summary>
    /// The digest that belongs here after <paramref name="previous"/>. Written a second time, apart from the database's own function, so that
    /// changing that function changes nothing here.
    /// </summary>
    public byte[] DigestAfter(byte[] previous)
    {
        var line = string.Join(
            '\u001f',
            Seq.ToString(CultureInfo.InvariantCulture),
            EventId.ToString("D"),
            ((At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
            Kind,
            SubjectKind.ToString(CultureInfo.InvariantCulture),
            SubjectId.ToString("D"),
            SchoolId?.ToString("D") ?? "-",
            ActorKind.ToString(CultureInfo.InvariantCulture),
            ActorId?.ToString("D") ?? "-",
            DeputyForId?.ToString("D") ?? "-",
            string.Join('\u001e', Clauses),
            Body
        );
        return SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(line)]);
    }
}
