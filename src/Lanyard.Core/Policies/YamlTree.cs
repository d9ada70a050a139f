using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Lanyard.Core.Policies;

/// <summary>
/// Turns YAML into the tree that the language reads. It takes what an author may write and nothing else: no tags, no types, no documents in a
/// row; anchors may be used again, but never inside themselves, nor until a small file has become a huge one.
/// </summary>
public sealed class YamlTree
{
    /// <summary>The longest policy is a few hundred kilobytes.</summary>
    public const int LongestText = 2_000_000;
    private const int MostNodes = 100_000;
    private const int Deepest = 24;

    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, Node?> _anchors = [];
    private int _nodes;
    private int _end;

    private YamlTree(string text) => _parser = new(new Scanner(new StringReader(text), skipComments: true));

    /// <summary>The tree, or a problem at the line where reading had to stop.</summary>
    public static (Node? Tree, Problem? Problem) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText)
            return (null, Stop(Place.Top, "too-long", "This is larger than any policy: a policy file may hold two million characters."));
        if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            return (null, Stop(PlaceOf(text, nul), "not-text", "There is a NUL character here, so this is not a text file."));
        try
        {
            return (new YamlTree(text).ReadDocument(), null);
        }
        catch (Unreadable stop)
        {
            return (null, Stop(stop.Place, stop.Code, stop.Message));
        }
        catch (YamlException broken)
        {
            return (null, Stop(PlaceOf(broken.Start, broken.End), "bad-yaml", $"This line cannot be read: {Plain(broken)}"));
        }
    }

    private Node ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
            throw new Unreadable(Place.Top, "empty-file", "The file is empty. Start it with `policy:` and a short name.");
        _parser.Consume<DocumentStart>();
        var tree = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<DocumentStart>(out var second)
            ? throw new Unreadable(
                PlaceOf(second.Start, second.End),
                "two-documents",
                "A file holds one policy: take the second document away."
            )
            : tree;
    }

    private Node ReadNode(int depth)
    {
        var next = _parser.Consume<ParsingEvent>();
        var place = PlaceOf(next.Start, next.End);
        if (depth > Deepest)
            throw new Unreadable(place, "too-deep", "Lists stand inside lists too deep here for a policy.");
        Count(place);
        if (next is AnchorAlias or YamlDotNet.Core.Events.Scalar)
            _end = place.End;
        if (next is AnchorAlias alias)
            return Again(alias, place);
        var anchor = next is NodeEvent { Anchor.IsEmpty: false } named ? named.Anchor : AnchorName.Empty;
        if (next is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw new Unreadable(place, "tag", "A policy file has no tags: take the word that starts with an exclamation mark away.");
        // Known but unfinished: whoever names it now stands inside it.
        if (!anchor.IsEmpty)
            _anchors[anchor] = null;
        Node node = next switch
        {
            YamlDotNet.Core.Events.Scalar scalar => new Domain.Policies.Language.Scalar(scalar.Value, place),
            SequenceStart list => ReadList(place, depth, list.Style == SequenceStyle.Flow),
            MappingStart mapping => ReadMapping(place, depth, mapping.Style == MappingStyle.Flow),
            _ => throw new Unreadable(place, "bad-yaml", "This line cannot be read."),
        };
        if (!anchor.IsEmpty)
            _anchors[anchor] = node;
        return node;
    }

    private Listing ReadList(Place place, int depth, bool flow)
    {
        var items = new List<Node>();
        while (!_parser.Accept<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new(items, Whole(place, flow, _parser.Consume<SequenceEnd>()));
    }

    private Mapping ReadMapping(Place place, int depth, bool flow)
    {
        var entries = new List<Entry>();
        var merged = new List<Entry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not Domain.Policies.Language.Scalar key)
                throw new Unreadable(place, "bad-yaml", "A name before a colon must be a plain word.");
            var value = ReadNode(depth + 1);
            if (key.Text == "<<" && value is Mapping more)
                merged.AddRange(more.Entries);
            else if (!names.Add(key.Text))
                throw new Unreadable(key.Place, "said-twice", $"`{key.Text}` stands here twice: keep one of them.");
            else
                entries.Add(new(key, value));
        }
        // What the mapping says itself counts before what it takes over, wherever it stands.
        entries.AddRange(merged.Where(m => names.Add(m.Key.Text)));
        return new(entries, Whole(place, flow, _parser.Consume<MappingEnd>()));
    }

    // A list in brackets ends with its bracket, one in lines with the last thing in it.
    private Place Whole(Place start, bool flow, ParsingEvent end)
    {
        if (flow)
            _end = (int)end.Start.Index + 1;
        return start with { End = Math.Max(start.End, _end) };
    }

    private Node Again(AnchorAlias alias, Place place)
    {
        if (!_anchors.TryGetValue(alias.Value, out var node))
            throw new Unreadable(place, "unknown-anchor", $"`*{alias.Value.Value}` names nothing above it.");
        if (node is null)
            throw new Unreadable(
                place,
                "cyclic-anchor",
                $"`*{alias.Value.Value}` stands inside the thing that it names, which would never end."
            );
        CountAll(node, place);
        return node;
    }

    // What is used again counts again: a few lines can stand for a billion.
    private void CountAll(Node node, Place place)
    {
        Count(place);
        foreach (
            var below in node switch
            {
                Listing list => list.Items,
                Mapping mapping => mapping.Entries.Select(e => e.Value),
                _ => [],
            }
        )
            CountAll(below, place);
    }

    private void Count(Place place)
    {
        if (++_nodes > MostNodes)
            throw new Unreadable(
                place,
                "too-much",
                "The file says more than any policy: its anchors may be used again within each other too often."
            );
    }

    private static Problem Stop(Place place, string code, string sentence) => new(Gravity.Error, code, place, null, sentence);

    private static Place PlaceOf(Mark start, Mark end) => new((int)start.Line, (int)start.Column, (int)start.Index, (int)end.Index);

    private static Place PlaceOf(string text, int index)
    {
        var line = text.AsSpan(0, index).Count('\n') + 1;
        return new(line, index - text.LastIndexOf('\n', Math.Max(0, index - 1)), index, index + 1);
    }

    // The library's sentences begin with the place, which is said already.
    private static string Plain(YamlException broken) => Text.Line(broken.Message.Split("): ", 2)[^1]);

    private sealed class Unreadable(Place place, string code, string message) : Exception(message)
    {
        public Place Place { get; } = place;

        public string Code { get; } = code;
    }
}
