using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Notifications;
using Lanyard.Domain.People;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;
using Microsoft.EntityFrameworkCore;

namespace Lanyard.Core.SignOff;

/// <summary>Who hears of a refusal: the headteacher of the school, and the trust officers where somebody belongs to the trust.</summary>
internal static class RoundKeepers
{
    public static async Task TellKeepersAsync(
        this Change change,
        Round round,
        IReadOnlyCollection<Id<School>> schools,
        DateOnly today,
        CancellationToken ct
    )
    {
        var here = schools.Where(s => s != Signatory.OfTheTrust).ToList();
        var trust = schools.Count > here.Count;
        var keepers = await change
            .Db.Appointments.Where(a => a.From <= today && (a.Until == null || a.Until >= today))
            .Where(a =>
                (a.Role == Role.Headteacher && a.School != null && here.Contains(a.School.Value)) || (trust && a.Role == Role.TrustOfficer)
            )
            .Where(a => change.Db.Logins.Any(l => l.Person == a.Person))
            .Select(a => new { a.Person, a.School })
            .Distinct()
            .ToListAsync(ct);
        await change.NotifyAsync(
            [.. keepers.Select(k => (k.Person, k.School is { } at ? $"/s/{at}/sign-off/{round.Id}" : $"/trust/sign-off/{round.Id}"))],
            NotificationKind.SignatureRefused,
            ct
        );
    }
}
