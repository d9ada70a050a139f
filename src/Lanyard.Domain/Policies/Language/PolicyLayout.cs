namespace Lanyard.Domain.Policies.Language;

/// <summary>Knows how a policy text is laid out: where values end, which column a list stands in, and which line breaks its author uses.</summary>
internal sealed class PolicyLayout(string text)
{
    private readonly string _break = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Where the characters of a node end, without the white space that a block of text may drag along.</summary>
    public int End(Node node)
    {
        var end = Math.Min(node.Place.End, text.Length);
        while (end > node.Place.Start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    public bool IsInBrackets(Node node) => node.Place.Start < text.Length && text[Bare(node)] is '[' or '{';

    /// <summary>Whether something stands outside of what holds it: it was taken from an anchor.</summary>
    public bool IsElsewhere(Node holder, Node node) => node.Place.Start < holder.Place.Start || node.Place.Start > End(holder);

    public bool IsOwn(Mapping mapping, Entry entry) => !IsElsewhere(mapping, entry.Key);

    public Entry? Own(Mapping mapping, string name) => mapping.Entries.FirstOrDefault(e => e.Key.Text == name && IsOwn(mapping, e));

    /// <summary>Another value behind a name. An anchor before the old value stays; an alias in its place goes.</summary>
    public TextEdit Value(Entry entry, string written)
    {
        var colon = text.IndexOf(':', entry.Key.Place.End);
        if (entry.Value.Place.Start < entry.Key.Place.End)
        {
            var alias = text.IndexOf('*', colon);
            var end = alias;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or '}' or ']'))
                end++;
            return new(alias, end, written);
        }
        if (End(entry.Value) <= entry.Value.Place.Start && entry.Value is Scalar { Text: "" })
            return new(colon + 1, colon + 1, " " + written);
        var start = Bare(entry.Value);
        // A list in lines gives way to one on the line of its name.
        return entry.Value is not Scalar && !IsInBrackets(entry.Value)
            ? new(colon + 1, End(entry.Value), " " + written)
            : new(start, End(entry.Value), written);
    }

    /// <summary>One more entry after those of a mapping.</summary>
    public TextEdit After(Mapping mapping, string line)
    {
        var last = mapping.Entries.Last(e => IsOwn(mapping, e));
        if (IsInBrackets(mapping))
            return Insert(EndOf(last), ", " + line);
        return Insert(LineEnd(EndOf(last)), _break + Indent(Column(mapping.Entries.First(e => IsOwn(mapping, e)).Key)) + line);
    }

    /// <summary>The first setting of a control that has none.</summary>
    public TextEdit Below(Node control, string name, string line)
    {
        var key = control is Mapping { Entries: [var only] } ? only.Key : (Scalar)control;
        if (control is Mapping { Entries: [{ Value: var value }] } && (IsInBrackets(value) || IsInBrackets(control)))
            return IsInBrackets(value)
                ? new(value.Place.Start, End(value), $"{{ {line} }}")
                : Insert(text.IndexOf(':', key.Place.End) + 1, $" {{ {line} }}");
        var below = _break + Indent(Column(key) + 2) + line;
        return control is Scalar
            ? new(key.Place.Start, End(key), $"{name}:{below}")
            : Insert(LineEnd(text.IndexOf(':', key.Place.End)), below);
    }

    /// <summary>One more control after those of a list.</summary>
    public TextEdit After(Listing list, string control, IReadOnlyList<(string Setting, string Written)> settings) =>
        IsInBrackets(list)
            ? Insert(End(list.Items[^1]), ", " + OnOneLine(control, settings))
            : Insert(LineEnd(End(list.Items[^1])), Item(Dash(list.Items[^1]), control, settings));

    /// <summary>The first control of a clause.</summary>
    public TextEdit After(Mapping clause, string name, string control, IReadOnlyList<(string Setting, string Written)> settings)
    {
        var column = Column(clause.Entries[0].Key);
        if (IsInBrackets(clause))
            return After(clause, $"{name} [{OnOneLine(control, settings)}]");
        return Insert(LineEnd(EndOf(clause.Entries[^1])), _break + Indent(column) + name + Item(column + 2, control, settings));
    }

    public TextEdit Without(Mapping mapping, Entry entry)
    {
        if (!IsInBrackets(mapping))
            return Lines(entry.Key.Place.Start, EndOf(entry));
        var own = mapping.Entries.Where(e => IsOwn(mapping, e)).ToList();
        var at = own.IndexOf(entry);
        return at + 1 < own.Count ? new(entry.Key.Place.Start, own[at + 1].Key.Place.Start, "")
            : at > 0 ? new(EndOf(own[at - 1]), EndOf(entry), "")
            : new(entry.Key.Place.Start, EndOf(entry), "");
    }

    public TextEdit Without(Listing list, Node item)
    {
        if (!IsInBrackets(list))
            return Lines(item.Place.Start, End(item));
        var at = list.Items.ToList().IndexOf(item);
        return at + 1 < list.Items.Count
            ? new(item.Place.Start, list.Items[at + 1].Place.Start, "")
            : new(End(list.Items[at - 1]), End(item), "");
    }

    public static string OnOneLine(string control, IReadOnlyList<(string Setting, string Written)> settings) =>
        settings.Count == 0 ? control : $"{{ {control}: {{ {string.Join(", ", settings.Select(s => $"{s.Setting}: {s.Written}"))} }} }}";

    private string Item(int dash, string control, IReadOnlyList<(string Setting, string Written)> settings) =>
        _break
        + Indent(dash)
        + "- "
        + control
        + (settings.Count > 0 ? ":" : "")
        + string.Concat(settings.Select(s => $"{_break}{Indent(dash + 4)}{s.Setting}: {s.Written}"));

    // An alias ends where its name does, and not where the thing ends that it stands for.
    private int EndOf(Entry entry) =>
        entry.Value.Place.Start < entry.Key.Place.End
            ? Value(entry, "").End
            : Math.Max(End(entry.Value), text.IndexOf(':', entry.Key.Place.End) + 1);

    // Whole lines, with what follows on the last of them and its line break.
    private TextEdit Lines(int start, int end)
    {
        var from = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        var until = text.IndexOf('\n', end);
        return new(from, until < 0 ? text.Length : until + 1, "");
    }

    private int LineEnd(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length
            : end > at && text[end - 1] == '\r' ? end - 1
            : end;
    }

    private int Bare(Node node)
    {
        var at = node.Place.Start;
        if (at >= text.Length || text[at] != '&')
            return at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private int Dash(Node item) =>
        text.LastIndexOf('-', item.Place.Start) is var dash ? dash - (text.LastIndexOf('\n', Math.Max(0, dash - 1)) + 1) : 0;

    private static int Column(Scalar key) => key.Place.Column - 1;

    private static string Indent(int columns) => new(' ', columns);

    private static TextEdit Insert(int at, string what) => new(at, at, what);
}
