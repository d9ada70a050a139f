using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Lanyard.Web.Components.DateInput;

/// <summary>
/// Reads a DateOnly from the three boxes of a date input, or from one value such as 2026-03-27. What cannot be a date is said in words,
/// at the part that is missing or at the whole.
/// </summary>
public sealed class DateBinder : IModelBinder
{
    private static readonly string[] s_parts = ["Day", "Month", "Year"];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var name = bindingContext.ModelName;
        var parts = s_parts.Select(p => (Part: p, Given: bindingContext.ValueProvider.GetValue($"{name}.{p}"))).ToList();
        if (parts.TrueForAll(p => p.Given == ValueProviderResult.None))
        {
            BindWhole(bindingContext, bindingContext.ValueProvider.GetValue(name));
            return Task.CompletedTask;
        }

        foreach (var (part, given) in parts)
        {
            bindingContext.ModelState.SetModelValue($"{name}.{part}", given);
            // Nothing else checks the parts: left unchecked they would count as wrong.
            bindingContext.ModelState.MarkFieldSkipped($"{name}.{part}");
        }

        var words = parts.ConvertAll(p => p.Given.FirstValue?.Trim() ?? "");
        if (words.TrueForAll(w => w.Length == 0))
        {
            return Task.CompletedTask;
        }

        var called = bindingContext.ModelMetadata.DisplayName ?? "The date";
        var missing = parts.Where((_, i) => words[i].Length == 0).Select(p => p.Part).ToList();
        if (missing.Count > 0)
        {
            Complain(bindingContext, missing, $"{called} must include a {string.Join(" and ", missing).ToLowerInvariant()}");
        }
        else if (words[2].Length != 4 && Number(words[2]) is not null)
        {
            Complain(bindingContext, ["Year"], "Year must include 4 numbers");
        }
        else if (Date(words[0], words[1], words[2]) is { } date)
        {
            bindingContext.Result = ModelBindingResult.Success(date);
        }
        else
        {
            Complain(bindingContext, [], $"{called} must be a real date");
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// The sentence belongs to the whole, which keeps other rules from complaining as well; a part that is wrong is marked without words.
    /// </summary>
    private static void Complain(ModelBindingContext context, IEnumerable<string> parts, string sentence)
    {
        context.ModelState.AddModelError(context.ModelName, sentence);
        foreach (var part in parts)
        {
            context.ModelState.AddModelError($"{context.ModelName}.{part}", "");
        }
    }

    private static void BindWhole(ModelBindingContext context, ValueProviderResult given)
    {
        if (given == ValueProviderResult.None)
        {
            return;
        }

        context.ModelState.SetModelValue(context.ModelName, given);
        if (string.IsNullOrWhiteSpace(given.FirstValue))
        {
            return;
        }

        if (DateOnly.TryParseExact(given.FirstValue.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            context.Result = ModelBindingResult.Success(date);
        }
        else
        {
            context.ModelState.AddModelError(
                context.ModelName,
                $"{context.ModelMetadata.DisplayName ?? "The date"} must be a date such as 2026-03-27"
            );
        }
    }

    private static DateOnly? Date(string day, string month, string year) =>
        Number(year) is { } y and >= 1 && Month(month) is { } m && Number(day) is { } d and >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    /// <summary>A number or an English name, whole or its first three letters.</summary>
    private static int? Month(string month)
    {
        if (Number(month) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        var names = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var found = Array.FindIndex(
            names,
            n =>
                n.Length > 0
                && (n.Equals(month, StringComparison.OrdinalIgnoreCase) || n[..3].Equals(month, StringComparison.OrdinalIgnoreCase))
        );
        return found < 0 ? null : found + 1;
    }

    private static int? Number(string words) =>
        words.Length <= 4 && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

public sealed class DateBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateBinder() : null;
    }
}
