namespace Lanyard.Domain.Policies.Language;

/// <summary>
/// A policy file as a tree, whatever it was written in. Each node knows where it stands in the text, so that a problem can name its line and
/// an edit can replace just the characters that changed: comments, anchors and order stay as their author left them.
/// </summary>
public abstract record Node(Place Place);

/// <summary>A value: a word, a number, a sentence.</summary>
public sealed record Scalar(string Text, Place Place) : Node(Place);

public sealed record Listing(IReadOnlyList<Node> Items, Place Place) : Node(Place);

public sealed record Mapping(IReadOnlyList<Entry> Entries, Place Place) : Node(Place)
{
    public Node? this[string key] => Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}

public sealed record Entry(Scalar Key, Node Value);

/// <summary>Where something stands: line and column counted from one, and the characters from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
public readonly record struct Place(int Line, int Column, int Start, int End)
{
    public static Place Top { get; } = new(1, 1, 0, 0);
}
