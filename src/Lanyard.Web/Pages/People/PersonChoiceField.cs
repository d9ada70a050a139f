using Lanyard.Core.People;

namespace Lanyard.Web.Pages.People;

/// <summary>A <see cref="PersonChoice"/> as a form shows it.</summary>
public sealed record PersonChoiceField(string Label, PersonChoice Choice, IReadOnlyList<SchoolLine> Schools);
