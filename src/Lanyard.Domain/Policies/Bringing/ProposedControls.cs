using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Bringing;

/// <summary>Reads a proposed control exactly as the policy language will read it from the file.</summary>
public static class ProposedControls
{
    /// <summary>What the language would complain about, as sentences; none when it can stand in a policy.</summary>
    public static IReadOnlyList<string> Complaints(ControlKind kind, IEnumerable<ProposedSetting> settings, bool ignoreMissing = false)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var complaints = new List<string>();
        var read = SettingsReader.Read(
            kind.Type,
            kind.Name,
            Tree(kind, settings),
            (_, code, sentence) =>
            {
                if (!ignoreMissing || code != "missing-setting")
                    complaints.Add(sentence);
            }
        );
        if (read is Control control)
            complaints.AddRange(control.Complaints());
        return complaints;
    }

    public static Control? Read(ControlKind kind, IEnumerable<ProposedSetting> settings)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return (Control?)SettingsReader.Read(kind.Type, kind.Name, Tree(kind, settings), (_, _, _) => { });
    }

    private static Mapping Tree(ControlKind kind, IEnumerable<ProposedSetting> settings) =>
        new(
            [
                .. settings.Select(s => new Entry(
                    new(s.Name, Place.Top),
                    kind.Settings.FirstOrDefault(k => k.Name == s.Name) is { IsList: true }
                        ? new Listing([.. s.Values.Select(v => new Scalar(v, Place.Top))], Place.Top)
                        : new Scalar(s.Values.Count > 0 ? s.Values[0] : "", Place.Top)
                )),
            ],
            Place.Top
        );
}
