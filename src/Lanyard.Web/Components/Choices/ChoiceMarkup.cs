using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Hint;
using Lanyard.Web.Components.Label;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.Choices;

/// <summary>Radios and checkboxes are drawn alike but for their names.</summary>
public static class ChoiceMarkup
{
    /// <param name="block">`radios` or `checkboxes`.</param>
    /// <param name="item">What is chosen.</param>
    /// <param name="id">The id of the control, on which those of its hint and of what it reveals are built.</param>
    /// <param name="isChecked">Whether it is chosen now.</param>
    /// <param name="control">The control itself, to which what is common is added.</param>
    /// <param name="describedBy">What describes the whole group where no fieldset does.</param>
    public static IEnumerable<IHtmlContent> Draw(
        string block,
        ChoiceOptions item,
        string id,
        bool isChecked,
        Element control,
        string? describedBy = null
    )
    {
        var hint = item.Hint is { Any: true } ? item.Hint : null;
        var conditional = item.Conditional?.Html;
        control
            .Flag("checked", isChecked)
            .Flag("disabled", item.Disabled)
            .Set("data-aria-controls", conditional is null ? null : $"conditional-{id}")
            .Set("aria-describedby", FormGroup.Ids(describedBy, hint is null ? null : $"{id}-item-hint"))
            .Set(item.Attributes);
        yield return new Element("div")
            .Class($"govuk-{block}__item")
            .Add(control)
            .Add(
                LabelMarkup.Draw(
                    new()
                    {
                        Text = item.Text,
                        Html = item.Html,
                        For = id,
                        Classes = $"govuk-{block}__label {item.Label?.Classes}",
                        Attributes = item.Label?.Attributes,
                    }
                )
            )
            .Add(
                hint is null ? null : HintMarkup.Draw(hint with { Id = $"{id}-item-hint", Classes = $"govuk-{block}__hint {hint.Classes}" })
            );
        if (conditional is not null)
        {
            yield return new Element("div")
                .Class($"govuk-{block}__conditional", isChecked ? null : $"govuk-{block}__conditional--hidden")
                .Set("id", $"conditional-{id}")
                .Add(conditional);
        }
    }

    public static Element Divider(string block, string words) => new Element("div").Class($"govuk-{block}__divider").Add(words);

    /// <summary>The first has no number, so that the error summary can lead to it.</summary>
    public static string IdOf(ChoiceOptions item, string? prefix, int index) =>
        !string.IsNullOrEmpty(item.Id) ? item.Id
        : index == 0 ? prefix ?? ""
        : FormattableString.Invariant($"{prefix}-{index + 1}");
}
