using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class FormControlTests
{
    [Fact]
    public void Field_WithOptionsAndNeeds_SaysThemAll() =>
        Assert.Equal(
            "The form asks for whom it is; one may choose the school's own pupils, and then gives their age range; it does not go without an answer.",
            new AgeField
            {
                Fields = [FormField.Audience],
                Options = [FormOption.OwnPupils],
                Needs = [FormDetail.AgeRange],
                Required = true,
            }.Sentence
        );

    [Theory]
    [InlineData(FormField.Audience, FormOption.Open, false)]
    [InlineData(FormField.Audience, FormOption.Public, true)]
    [InlineData(FormField.Visibility, FormOption.PrivateClosed, true)]
    [InlineData(FormField.Department, FormOption.Staff, false)]
    public void Option_ThatAnswersNoFieldOfTheClause_IsComplainedAbout(FormField field, FormOption option, bool fits)
    {
        var control = new ApplicationField { Fields = [field], Options = [option] };

        Assert.Equal(fits, !control.Complaints().Any());
    }

    [Fact]
    public void Options_AllBelongToSomeField() =>
        Assert.All(
            Enum.GetValues<FormOption>(),
            option => Assert.Contains(Enum.GetValues<FormField>(), field => FormOptions.For(field).Contains(option))
        );

    /// <summary>The form of a school can be gathered from its policies only while each kind that asks says so.</summary>
    [Fact]
    public void Kinds_WithFieldsOfTheForm_AllSayThatTheyAsk() =>
        Assert.All(
            ControlKinds.All.Where(k => k.Settings.Any(s => s.Type.Type == typeof(FormField))),
            k => Assert.True(k.Type.IsAssignableTo(typeof(IAsksOnTheForm)), k.Name)
        );
}
