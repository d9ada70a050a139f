using System.Collections;

namespace Lanyard.Domain.Policies.Language;

/// <summary>Fills the settings of a control from the file, and complains about each that is missing, unknown or nonsense.</summary>
public static class SettingsReader
{
    /// <summary>What an author writes where the document gives no value. It stays in the text and sets nothing.</summary>
    public const string Unstated = "unstated";

    /// <param name="name">What is being read, as the sentences call it.</param>
    /// <param name="complain">Takes the place of the nonsense, the name of the check and the sentence.</param>
    /// <param name="others">Names that somebody else reads.</param>
    public static object? Read(
        Type type,
        string name,
        Node written,
        Action<Place, string, string> complain,
        params IReadOnlyList<string> others
    )
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(complain);
        if (written is not Mapping and not Scalar { Text: "" })
        {
            complain(written.Place, "bad-shape", $"{name} takes its settings by name, each on a line of its own such as `setting: value`.");
            return null;
        }
        var entries = written is Mapping mapping ? mapping.Entries : [];
        var settings = SettingSheet.Of(type);
        var made = Activator.CreateInstance(type)!;
        var whole = true;
        foreach (var entry in entries.Where(e => !others.Contains(e.Key.Text, StringComparer.Ordinal)))
        {
            var sheet = settings.FirstOrDefault(s => s.Name == entry.Key.Text);
            if (sheet is null)
                complain(entry.Key.Place, "unknown-setting", Unknown(name, entry.Key.Text, settings, others));
            whole &= sheet is not null && Fill(made, sheet, name, entry.Value, complain);
        }
        foreach (var missing in settings.Where(s => s.Needed && !entries.Any(e => e.Key.Text == s.Name)))
        {
            complain(written.Place, "missing-setting", $"{name} needs `{missing.Name}`, {missing.Meaning}: {missing.Type.Needs}.");
            whole = false;
        }
        return whole ? made : null;
    }

    private static bool Fill(object made, SettingSheet sheet, string name, Node written, Action<Place, string, string> complain)
    {
        if (written is Scalar { Text: Unstated } && !sheet.Needed)
            return true;
        IReadOnlyList<Node> nodes = sheet.IsList && written is Listing list ? list.Items : [written];
        var values = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(sheet.Type.Type))!;
        foreach (var node in nodes)
        {
            if (node is not Scalar scalar || sheet.Type.Read(scalar.Text) is not { } value)
            {
                complain(node.Place, "bad-setting", Nonsense(name, sheet, node));
                return false;
            }
            values.Add(value);
        }
        if (sheet.IsList && values.Count == 0)
        {
            complain(written.Place, "bad-setting", $"{name} has an empty `{sheet.Name}`: list at least one, or leave the line out.");
            return false;
        }
        sheet.Property.SetValue(made, sheet.IsList ? values : values[0]);
        return true;
    }

    private static string Nonsense(string name, SettingSheet sheet, Node node)
    {
        var said = node is Scalar { Text: { Length: > 0 and <= 40 } text } ? $"“{text}” is not one" : "what stands here is not one";
        return $"{name} needs {sheet.Type.Needs} for `{sheet.Name}`; {said}.";
    }

    private static string Unknown(string name, string setting, IReadOnlyList<SettingSheet> settings, IReadOnlyList<string> others)
    {
        string[] known = [.. settings.Select(s => s.Name), .. others];
        return known.Length == 0
            ? $"{name} has no settings; take `{Shown(setting)}` away."
            : $"{name} has no setting `{Shown(setting)}`. It has {string.Join(", ", known.Select(k => $"`{k}`"))}.";
    }

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
