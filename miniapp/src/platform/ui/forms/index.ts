import './forms.css'

export { CheckField, ChecksList, ChoiceList } from './choices'
export { Field, type FieldLook } from './Field'
export { FilePicker, type PickedFile } from './FilePicker'
export { Form, Honeypot } from './Form'
export { SelectField, TextArea, TextField } from './inputs'
