using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Lanyard.Web.Look;

/// <summary>
/// What a person reads when an answer cannot be what the form asks for, as after a cut link or a page changed by hand. The names that
/// the program has for its fields stay out of it.
/// </summary>
internal static class BindingWords
{
    private const int Shown = 40;

    public static void Say(DefaultModelBindingMessageProvider words)
    {
        words.SetAttemptedValueIsInvalidAccessor((typed, _) => No(typed));
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(No);
        words.SetValueIsInvalidAccessor(No);
        words.SetValueMustNotBeNullAccessor(No);
        words.SetUnknownValueIsInvalidAccessor(_ => Again);
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => Again);
        words.SetValueMustBeANumberAccessor(_ => Digits);
        words.SetNonPropertyValueMustBeANumberAccessor(() => Digits);
        words.SetMissingBindRequiredValueAccessor(_ => Again);
        words.SetMissingKeyOrValueAccessor(() => Again);
        words.SetMissingRequestBodyRequiredValueAccessor(() => Again);
    }

    private const string Again = "Choose or enter this again: it did not arrive.";
    private const string Digits = "Enter a number in digits.";

    private static string No(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? Again
        : typed.Length > Shown ? "Choose or enter something else: what arrived cannot be used here."
        : $"Choose or enter something else: “{typed}” cannot be used here.";
}
