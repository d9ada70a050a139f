namespace Lanyard.Domain.Policies.Controls;

/// <summary>Asks on the form how success will be judged; the answer comes back when the evaluation is due.</summary>
[ControlKind("evaluation-field", Capability.AccountEvaluation, Awaits = "the accounts room")]
public sealed record EvaluationField : FormControl;
