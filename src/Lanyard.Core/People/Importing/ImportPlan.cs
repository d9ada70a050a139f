using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;

namespace Lanyard.Core.People.Importing;

/// <summary>What importing would do with a row.</summary>
public enum ImportFate
{
    /// <summary>Puts somebody new on the list.</summary>
    Add,

    /// <summary>Gives somebody on the list another name, role or manager.</summary>
    Change,

    /// <summary>On the list already, just so.</summary>
    Same,

    /// <summary>Left out; the sentence says why.</summary>
    Reject,
}

/// <summary>A row, what would be done with it, and why not if not.</summary>
public sealed record PlannedRow(ImportRow Row, ImportFate Fate, string? Sentence = null)
{
    public int Line => Row.Line;
    public string Name { get; init; } = Row.Name;
    public string? Email { get; init; }

    /// <summary>The person on the list, or the id that they will have.</summary>
    public Id<Person> Person { get; init; }

    /// <summary>Were they on the list before this file?</summary>
    public bool Known { get; init; }
    public bool NewName { get; init; }

    /// <summary>The role that would be given; null when the row asks for none or it is held already.</summary>
    public AppointmentWish? Role { get; init; }

    /// <summary>The line manager that would be set; null when the row names none or it is so already.</summary>
    public Id<Person>? Manager { get; init; }
}

/// <summary>What importing a file would do, row by row.</summary>
public sealed record ImportPlan(IReadOnlyList<PlannedRow> Rows)
{
    public int Count(ImportFate fate) => Rows.Count(r => r.Fate == fate);

    public bool DoesAnything => Rows.Any(r => r.Fate is ImportFate.Add or ImportFate.Change);

    /// <summary>
    /// The same for the same outcome. A preview is confirmed only while this still holds, so what is imported is what was shown.
    /// </summary>
    public byte[] Digest()
    {
        var text = new StringBuilder();
        foreach (var row in Rows)
        {
            // People who are not on the list yet have no id that lasts; their address or name stands for them.
            var person = row.Known ? row.Person.ToString() : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{row.Line}|{row.Fate}|{row.Sentence}|{row.Name}|{row.Email}|{person}|{row.NewName}|{row.Role}|{row.Manager is not null}|{row.Row.Manager}\n"
            );
        }
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
