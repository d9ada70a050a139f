using System.Collections;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies;

/// <summary>
/// What makes a clause true: a kind of rule with the settings that the clause gives it. One file each in <c>Controls/</c>, found by scanning.
/// A control prints its sentence, complains about settings that make no sense, rules on the questions that it governs
/// (<see cref="IRulesOn{TQuestion}"/>) and says how facts and evidence prove or break it.
/// </summary>
public abstract record Control
{
    /// <summary>What this control does with these settings, as one plain sentence. Where the document gives no value, it says so.</summary>
    public abstract string Sentence { get; }

    /// <summary>Nonsense that no single setting shows, each as a sentence that says what to do.</summary>
    public virtual IEnumerable<string> Complaints() => [];

    /// <summary>How the clause stands. Asked only of a control that is live, under a policy that is in force.</summary>
    public virtual Proof Prove(ClauseFacts facts) => Proof.ByEvents(this, facts);

    /// <summary>The kinds of events, by name, that show the clause kept when they name it.</summary>
    public virtual IReadOnlyList<string> KeptBy => [];

    /// <summary>The kinds of events, by name, that show the clause broken when they name it.</summary>
    public virtual IReadOnlyList<string> BrokenBy => [];

    public ControlKind Kind => ControlKinds.Of(GetType());

    /// <summary>The settings as the file writes them, for comparing two editions and for printing.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
        [
            .. SettingSheet
                .Of(GetType())
                .Select(s => (s.Name, Value: Written(s)))
                .Where(s => s.Value is not null)
                .Select(s => (s.Name, s.Value!)),
        ];

    private string? Written(SettingSheet sheet) =>
        sheet.Property.GetValue(this) switch
        {
            null => null,
            ICollection { Count: 0 } => null,
            IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(sheet.Type.Write)),
            var value => sheet.Type.Write(value),
        };
}

/// <summary>A control that has something to say about a kind of question; null where it has nothing to say about this one.</summary>
public interface IRulesOn<TQuestion>
    where TQuestion : struct, IQuestion
{
    Saying? RuleOn(in TQuestion question);
}
