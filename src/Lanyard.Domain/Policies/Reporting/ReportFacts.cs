namespace Lanyard.Domain.Policies.Reporting;

/// <summary>When the report on every clause was last made for a school, and when one was last brought to whom.</summary>
public sealed record ReportFacts(DateOnly MadeOn, IReadOnlyDictionary<Bind, DateOnly> Presented);
