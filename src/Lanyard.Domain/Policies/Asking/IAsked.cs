using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Asking;

/// <summary>A typed question, whatever its type, ready to be put to the policies.</summary>
public interface IAsked
{
    /// <summary>How the kind of question is named to programs.</summary>
    string Name { get; }

    /// <summary>The settings that were given, as a file would write them.</summary>
    IReadOnlyList<(string Name, string Value)> Settings { get; }

    /// <summary>Everything that the clauses say to it, strictest first; nothing where all are silent.</summary>
    IReadOnlyList<Reason> Of(PolicyInForce policies);
}

/// <summary>Makes questions.</summary>
public static class Asked
{
    public static IAsked Of<TQuestion>(TQuestion question)
        where TQuestion : struct, IQuestion => new Question<TQuestion>(question);

    /// <summary>The same for a question of a type that is known only while running.</summary>
    public static IAsked Of(IQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return (IAsked)Activator.CreateInstance(typeof(Question<>).MakeGenericType(question.GetType()), question)!;
    }

    private sealed class Question<TQuestion>(TQuestion question) : IAsked
        where TQuestion : struct, IQuestion
    {
        public string Name { get; } = QuestionKinds.ByName.Values.Single(k => k.Type == typeof(TQuestion)).Name;

        public IReadOnlyList<(string Name, string Value)> Settings =>
            [
                .. SettingSheet
                    .Of(typeof(TQuestion))
                    .Select(s => (s.Name, s.Type, Value: s.Property.GetValue(question)))
                    .Where(s => s.Value is not (null or false))
                    .Select(s => (s.Name, s.Type.Write(s.Value!))),
            ];

        public IReadOnlyList<Reason> Of(PolicyInForce policies)
        {
            ArgumentNullException.ThrowIfNull(policies);
            return policies.Ask(question).Reasons;
        }
    }
}
