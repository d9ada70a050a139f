using Lanyard.Web.Components.Fieldset;

namespace Lanyard.Web.Components.Forms;

/// <summary>A field of several controls: what a field's label is, is a legend here.</summary>
public abstract class GroupTagHelper : FieldTagHelper
{
    protected FieldsetOptions FieldsetOptions =>
        new()
        {
            Legend = new()
            {
                Text = LabelText,
                IsPageHeading = LabelIsHeading,
                Classes = LabelClass("govuk-fieldset__legend"),
            },
        };
}
