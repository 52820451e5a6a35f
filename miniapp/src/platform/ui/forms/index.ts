import './forms.css'

export { CheckField, ChecksList, ChoiceList } from './choices'
export { Field, FieldError, type FieldLook } from './Field'
export { FilePicker, FilePreview, type PickedFile } from './FilePicker'
export { focusField } from './focus-field'
export { Form, Honeypot } from './Form'
export { SelectField, TextArea, TextField } from './inputs'
export { useProblems, type Problems } from './use-problems'
