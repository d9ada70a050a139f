using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.Outbox;

/// <summary>
/// A letter before it is written: the facts it is made from. What it says is decided here, in one place per kind, when it is sent, so that
/// names and addresses are those of that moment. It is either a <see cref="WordedLetter"/> or a <see cref="DiscreetLetter"/>.
/// </summary>
public abstract record Letter
{
    private protected Letter() { }

    /// <summary>The name in the outbox: the type's name.</summary>
    public string Kind => GetType().Name;

    public abstract string Subject(Letterhead head);

    public abstract IEnumerable<string> Paragraphs(Letterhead head);
}

/// <summary>A letter that may carry words which somebody wrote, such as a name, a title or a link with a secret in it. Never for concerns.</summary>
public abstract record WordedLetter : Letter;

/// <summary>
/// A letter that carries ids, codes, dates and counts alone, so that it cannot give anything away to whoever looks over a shoulder at a
/// phone. Everything about a concern is one of these: a property that could hold a sentence fails the build's tests.
/// </summary>
public abstract record DiscreetLetter : Letter;

/// <summary>What every letter has at its head and foot.</summary>
/// <param name="House">The address of the application, ending in a slash.</param>
public sealed record Letterhead(string TrustName, string RecipientName, Uri House)
{
    /// <summary>The whole address of a page, such as <c>/notices</c>.</summary>
    public Uri Link(string page) => new(House, page.TrimStart('/'));

    public Mail Write(Letter letter, string address, Id<Dispatch> dispatch)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var body = string.Join("\n\n", [$"Dear {RecipientName},", .. letter.Paragraphs(this), $"{TrustName}\nSent by Lanyard, {House}"]);
        return new(address, RecipientName, letter.Subject(this), body + "\n", $"{dispatch}@{House.Host}");
    }
}
