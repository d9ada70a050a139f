using System.Collections.Frozen;
using System.Reflection;

namespace Lanyard.Domain.Policies;

/// <summary>
/// Something that may be asked of a policy: a readonly record struct in <c>Questions/</c> whose settings are what the answer may hang on.
/// </summary>
public interface IQuestion;

/// <summary>How a question is named to programs, and what it asks in words.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class QuestionAttribute(string name, string words) : Attribute
{
    public string Name { get; } = name;

    public string Words { get; } = words;
}

public sealed record QuestionKind(string Name, string Words, Type Type);

/// <summary>Every kind of question there is.</summary>
public static class QuestionKinds
{
    public static FrozenDictionary<string, QuestionKind> ByName { get; } =
        typeof(IQuestion)
            .Assembly.GetTypes()
            .Where(t => t.IsValueType && t.IsAssignableTo(typeof(IQuestion)))
            .Select(t => (Type: t, Marked: t.GetCustomAttribute<QuestionAttribute>()!))
            .ToFrozenDictionary(t => t.Marked.Name, t => new QuestionKind(t.Marked.Name, t.Marked.Words, t.Type), StringComparer.Ordinal);
}
